package cn.sansheng.hub.control;

import cn.sansheng.messages.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A command's end of `hub.sock`.
public final class ControlClient {
    private final Path file;

    private ControlClient(Path file) {
        this.file = file;
    }

    /// Empty when no hub runs on this data folder.
    public static Optional<ControlClient> of(Path data) throws IOException {
        Path file = ControlSocket.file(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (SocketChannel probe = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            return probe.isConnected() ? Optional.of(new ControlClient(file)) : Optional.empty();
        } catch (ConnectException leftBehind) {
            return Optional.empty();
        }
    }

    /// Has the hub carry out the words, hands on what it says and returns its exit code.
    public int run(List<String> words, Answer to) throws IOException {
        try (SocketChannel hub = SocketChannel.open(UnixDomainSocketAddress.of(file));
                Writer request = Lines.writer(hub);
                BufferedReader answer = Lines.reader(hub)) {
            request.write(Json.text(words));
            request.write('\n');
            request.flush();
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                String text = line.substring(1);
                switch (line.charAt(0)) {
                    case Lines.OUT -> to.line(text);
                    case Lines.TROUBLE -> to.trouble(text);
                    case Lines.EXIT -> {
                        return Integer.parseInt(text);
                    }
                    default -> throw new IOException("the hub answers in an unknown way");
                }
            }
        }
        throw new IOException("the hub went away before it had answered");
    }
}
