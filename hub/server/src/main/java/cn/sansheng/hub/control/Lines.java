package cn.sansheng.hub.control;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/// The talk on the socket: one line with the words as a JSON array there; back, lines that begin
/// with `>` or `!`, and at last `=` and the exit code.
final class Lines {
    static final char OUT = '>';
    static final char TROUBLE = '!';
    static final char EXIT = '=';

    private Lines() {}

    static BufferedReader reader(SocketChannel channel) {
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    static Writer writer(SocketChannel channel) {
        return new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), 1 << 16);
    }

    static void write(Writer to, char kind, String text) throws IOException {
        for (String line : text.split("\n", -1)) {
            to.write(kind);
            to.write(line);
            to.write('\n');
        }
    }
}
