package cn.sansheng.kiosk.keys;

import cn.sansheng.kiosk.visit.Key;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The five keys at the far end of a Unix socket, one line an input: `press up`, `down`, `confirm`,
/// `back` or `help`; `release …` is understood and means nothing. Each line is answered by `ok` or
/// by what is wrong with it. For simulation, and for a pad of keys with a small program of its own.
public final class KeySocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeySocket.class);

    private final Path path;
    private final ServerSocketChannel server;
    private final Consumer<Key> pressed;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("keys-", 0).factory());

    private KeySocket(Path path, ServerSocketChannel server, Consumer<Key> pressed) {
        this.path = path;
        this.server = server;
        this.pressed = pressed;
    }

    /// `pressed` is called from any thread; must only enqueue.
    public static KeySocket open(Path path, Consumer<Key> pressed) throws IOException {
        makeRoom(path);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(path));
        } catch (IOException taken) {
            server.close();
            throw new IOException("keys: no socket at " + path, taken);
        }
        KeySocket keys = new KeySocket(path, server, pressed);
        keys.threads.execute(keys::accept);
        LOG.info("the five keys listen on {}", path);
        return keys;
    }

    /// What a program that was killed left behind may go, and nothing else.
    private static void makeRoom(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
            throw new IOException("keys: a file of another kind is at " + path);
        }
        try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            throw new FileAlreadyExistsException("keys: another program listens at " + path);
        } catch (FileAlreadyExistsException inUse) {
            throw inUse;
        } catch (IOException _) {
            Files.delete(path);
        }
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                threads.execute(() -> serve(client));
            }
        } catch (ClosedChannelException closed) {
            LOG.debug("the five keys end");
        } catch (IOException broken) {
            LOG.error("the five keys are gone", broken);
        }
    }

    private void serve(SocketChannel client) {
        try (client;
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Channels.newInputStream(client), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                client.write(StandardCharsets.UTF_8.encode(answer(line.strip()) + "\n"));
                line = lines.readLine();
            }
        } catch (IOException left) {
            LOG.debug("somebody at the keys left: {}", left.getMessage());
        }
    }

    private String answer(String line) {
        String[] words = line.split(" +", -1);
        Optional<Key> key = words.length == 2 ? key(words[1]) : Optional.empty();
        if (key.isEmpty() || !(words[0].equals("press") || words[0].equals("release"))) {
            return "error: press or release up, down, confirm, back or help, was " + line;
        }
        if (words[0].equals("press")) {
            pressed.accept(key.get());
        }
        return "ok";
    }

    private static Optional<Key> key(String word) {
        return Arrays.stream(Key.values())
                .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            server.close();
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            LOG.warn("the socket {} stays behind: {}", path, leftBehind.getMessage());
        }
    }
}
