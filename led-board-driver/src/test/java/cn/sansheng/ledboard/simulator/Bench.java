package cn.sansheng.ledboard.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// A cable (socat with a pseudo-terminal at either end) and the simulator as a process of its own
/// at one of them.
final class Bench implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path host;
    private final Path board;
    private final List<JsonNode> reports = new CopyOnWriteArrayList<>();
    private final Process simulator;
    private Process cable;

    Bench(Path folder) throws IOException {
        host = folder.resolve("host");
        board = folder.resolve("board");
        cable = plugged();
        simulator = started(folder);
        Thread.ofVirtual().start(this::listen);
    }

    /// In a session of its own, where the line becomes the controlling terminal.
    private Process started(Path folder) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "setsid",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SimulatorMain.class.getName(),
                                "--line",
                                board.toString(),
                                "--out",
                                folder.resolve("pictures").toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private Process plugged() throws IOException {
        Process socat =
                new ProcessBuilder(
                                "socat",
                                "pty,raw,echo=0,link=" + host,
                                "pty,raw,echo=0,link=" + board)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        await().atMost(PATIENCE).until(() -> Files.exists(host) && Files.exists(board));
        return socat;
    }

    private void listen() {
        try (BufferedReader lines = simulator.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reports.add(JSON.readTree(line));
            }
        } catch (IOException closed) {
            // The process has ended; the tests see it by what is missing.
        }
    }

    void unplug() throws InterruptedException {
        cable.destroy();
        cable.waitFor();
    }

    void plugIn() throws IOException {
        cable = plugged();
    }

    void command(String words) throws IOException {
        simulator.outputWriter(UTF_8).append(words).append('\n').flush();
    }

    boolean running() {
        return simulator.isAlive();
    }

    void send(byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(host, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(bytes));
        }
    }

    /// Sends and waits for so many bytes from the board, on one opening of the line.
    byte[] sendAndRead(byte[] bytes, int expected) throws IOException {
        try (FileChannel line = FileChannel.open(host, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(host, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(bytes));
            ByteBuffer answer = ByteBuffer.allocate(expected);
            while (answer.hasRemaining()) {
                line.read(answer);
            }
            return answer.array();
        }
    }

    JsonNode awaitReport(String what, Predicate<JsonNode> wanted) {
        AtomicInteger at = new AtomicInteger(-1);
        await(what)
                .atMost(PATIENCE)
                .until(() -> {
                    for (int i = 0; i < reports.size(); i++) {
                        if (wanted.test(reports.get(i))) {
                            at.set(i);
                            return true;
                        }
                    }
                    return false;
                });
        return reports.get(at.get());
    }

    List<JsonNode> reports() {
        return List.copyOf(reports);
    }

    @Override
    public void close() {
        simulator.destroyForcibly();
        cable.destroy();
        cable.onExit().join();
    }
}
