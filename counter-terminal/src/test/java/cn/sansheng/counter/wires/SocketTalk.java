package cn.sansheng.counter.wires;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;

/// Somebody who types into a socket of pins.
final class SocketTalk implements AutoCloseable {
    private final SocketChannel channel;
    private final Scanner answers;

    SocketTalk(Path path) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        answers = new Scanner(Channels.newInputStream(channel), StandardCharsets.UTF_8);
    }

    SocketTalk say(String line) throws IOException {
        return type(line + "\n");
    }

    /// Without the end of the line.
    SocketTalk type(String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    String answer() {
        return answers.nextLine();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
