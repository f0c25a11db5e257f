package cn.sansheng.hub.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running hub's end. Whoever owns the data folder may speak to it, nobody else: a second
/// process cannot open the hub's store.
public final class ControlSocket implements AutoCloseable {
    static final String NAME = "hub.sock";

    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);

    /// Answers a line whose first word is its own.
    public interface Answerer {
        void answer(String line, Writer to) throws IOException;
    }

    private final ServerSocketChannel server;
    private final Path file;
    private final Map<String, Answerer> answerers;

    private ControlSocket(ServerSocketChannel server, Path file, Map<String, Answerer> answerers) {
        this.server = server;
        this.file = file;
        this.answerers = Map.copyOf(answerers);
    }

    /// Replaces a socket that a killed hub left behind: the store's own lock says that none runs.
    public static ControlSocket open(Path data, Map<String, Answerer> answerers)
            throws IOException {
        Files.createDirectories(data);
        Path file = data.resolve(NAME);
        Files.deleteIfExists(file);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        ControlSocket socket = new ControlSocket(server, file, answerers);
        Thread.ofVirtual().name("control").start(socket::listen);
        return socket;
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().name("control answer").start(() -> serve(caller));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException failed) {
                LOG.warn("control socket", failed);
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller;
                BufferedReader from =
                        new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
                Writer to = Channels.newWriter(caller, StandardCharsets.UTF_8)) {
            String line = from.readLine();
            if (line != null) {
                answer(line, to);
                to.flush();
            }
        } catch (IOException gone) {
            LOG.info("a control command was left: {}", gone.toString());
        }
    }

    private void answer(String line, Writer to) throws IOException {
        Answerer answerer = answerers.get(line.split(" ", 2)[0]);
        if (answerer == null) {
            to.write("refused\nthe running hub knows no such command");
            return;
        }
        answerer.answer(line, to);
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(file);
    }
}
