package cn.sansheng.hub.control;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running hub's end of `hub.sock`.
public final class ControlSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
    private static final int USAGE = 2;

    private final Path file;
    private final ServerSocketChannel server;
    private final Map<String, Handler> handlers;

    private ControlSocket(Path file, ServerSocketChannel server, Map<String, Handler> handlers) {
        this.file = file;
        this.server = server;
        this.handlers = Map.copyOf(handlers);
    }

    /// Handlers by the first word of a command. What a hub that was killed left behind is swept
    /// away.
    public static ControlSocket open(Path data, Map<String, Handler> handlers) throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        if (ControlClient.of(data).isPresent()) {
            throw new IOException("a hub is running on " + data);
        }
        Path file = file(data);
        Files.deleteIfExists(file);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(file));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException failed) {
            server.close();
            throw failed;
        }
        ControlSocket socket = new ControlSocket(file, server, handlers);
        Thread.ofVirtual().name("control socket").start(socket::accept);
        return socket;
    }

    static Path file(Path data) {
        return data.toAbsolutePath().resolve("hub.sock");
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().name("control command").start(() -> serve(caller));
            }
        } catch (ClosedChannelException closed) {
            LOG.debug("the control socket is closed");
        } catch (IOException failed) {
            LOG.error("no commands any more on {}", file, failed);
        }
    }

    private void serve(SocketChannel caller) {
        try (caller;
                BufferedReader from = Lines.reader(caller);
                Writer to = Lines.writer(caller)) {
            int exit = answer(Optional.ofNullable(from.readLine()).orElse(""), to);
            Lines.write(to, Lines.EXIT, Integer.toString(exit));
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("the caller went away", gone);
        }
    }

    private int answer(String request, Writer to) throws IOException {
        Answer answer = new Written(to);
        try {
            List<String> words = List.of(Json.read(request, String[].class));
            Handler handler = words.isEmpty() ? null : handlers.get(words.getFirst());
            if (handler != null) {
                return handler.answer(words.subList(1, words.size()), answer);
            }
        } catch (MalformedMessage bad) {
            LOG.debug("not a command: {}", bad.reason());
        }
        answer.trouble("the running hub knows no such command; is it of the same version?");
        return USAGE;
    }

    private record Written(Writer to) implements Answer {
        @Override
        public void line(String text) throws IOException {
            Lines.write(to, Lines.OUT, text);
        }

        @Override
        public void trouble(String text) throws IOException {
            Lines.write(to, Lines.TROUBLE, text);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("{} is left behind", file, left);
        }
    }
}
