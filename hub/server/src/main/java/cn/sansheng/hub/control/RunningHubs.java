package cn.sansheng.hub.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The commands' end of a hub's control socket.
public final class RunningHubs {
    private RunningHubs() {}

    /// The answer to one line; empty while no hub runs on this data folder.
    public static Optional<BufferedReader> ask(Path data, String line) throws IOException {
        Path file = data.resolve(ControlSocket.NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(file));
        } catch (IOException nobodyThere) {
            channel.close();
            return Optional.empty();
        }
        Writer to = Channels.newWriter(channel, StandardCharsets.UTF_8);
        to.write(line + "\n");
        to.flush();
        return Optional.of(new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)));
    }
}
