package cn.sansheng.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// A real broker of the test's own, on a port of its own; it can be killed and started again.
final class Mosquitto implements AutoCloseable {
    static final String PASSWORD = "correct horse";
    private static final String PROGRAM = "/usr/sbin/mosquitto";

    private final Path folder;
    private final int port;
    private final boolean tls;
    private @Nullable Process process;

    private Mosquitto(Path folder, int port, boolean tls) {
        this.folder = folder;
        this.port = port;
        this.tls = tls;
    }

    static Mosquitto start(Path folder, String... users) throws Exception {
        return start(folder, Optional.empty(), users);
    }

    static Mosquitto start(Path folder, Optional<TlsFiles> tls, String... users) throws Exception {
        Path passwords = folder.resolve("passwords");
        for (String user : users) {
            List<String> line = new ArrayList<>(List.of("mosquitto_passwd", "-b"));
            if (!Files.exists(passwords)) {
                line.add("-c");
            }
            line.addAll(List.of(passwords.toString(), user, PASSWORD));
            run(line);
        }
        int port = freePort();
        String listener =
                """
                user root
                listener %d 127.0.0.1
                allow_anonymous false
                password_file %s
                persistence false
                log_type error
                log_type warning
                """
                        .formatted(port, passwords);
        String secure =
                tls.map(files ->
                                "certfile %s\nkeyfile %s\n"
                                        .formatted(files.certificate(), files.key()))
                        .orElse("");
        Files.writeString(folder.resolve("mosquitto.conf"), listener + secure);
        Mosquitto broker = new Mosquitto(folder, port, tls.isPresent());
        broker.start();
        return broker;
    }

    record TlsFiles(Path certificate, Path key) {}

    static void run(List<String> line) throws Exception {
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(line.getFirst() + ": " + said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    void start() {
        try {
            process =
                    new ProcessBuilder(PROGRAM, "-c", folder.resolve("mosquitto.conf").toString())
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(
                                            folder.resolve("mosquitto.log").toFile()))
                            .start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::listens);
    }

    private boolean listens() {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// kill -9.
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    void restart() {
        kill();
        start();
    }

    URI url() {
        return URI.create((tls ? "mqtts" : "mqtt") + "://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        kill();
    }
}
