package cn.sansheng.kiosk.keys;

import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.serial.socket.SocketClient;
import cn.sansheng.serial.socket.SocketFile;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
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
        KeySocket keys = new KeySocket(path, SocketFile.listen(path), pressed);
        keys.threads.execute(keys::accept);
        LOG.info("the five keys listen on {}", path);
        return keys;
    }

    private void accept() {
        try (server) {
            while (true) {
                SocketChannel client = server.accept();
                threads.execute(() -> new SocketClient(client, this::told).serve());
            }
        } catch (ClosedChannelException closed) {
            LOG.debug("the five keys end");
        } catch (IOException broken) {
            LOG.error("the five keys are gone", broken);
        }
    }

    private Optional<String> told(String line, SocketClient by) {
        return Optional.of(answer(line.strip()));
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
