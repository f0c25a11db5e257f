package cn.sansheng.kiosk.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import cn.sansheng.serial.pty.PtyPair;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A cable, and the simulated printer as a process of its own at its far end.
public final class PrinterBench implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final PtyPair cable;
    private final Process simulator;
    private final List<JsonNode> reports = new CopyOnWriteArrayList<>();

    public PrinterBench(Path folder, String... options) throws IOException {
        this.folder = folder;
        cable = PtyPair.plugged(folder);
        simulator = started(options);
        Thread.ofVirtual().start(this::listen);
        awaitReports("line", "found", 1);
    }

    public Path near() {
        return cable.near();
    }

    public Path picture(JsonNode slip) {
        return folder.resolve("paper").resolve(slip.path("file").stringValue());
    }

    public void unplug() {
        cable.unplug();
    }

    public void plugIn() {
        cable.plug();
    }

    public boolean isRunning() {
        return simulator.isAlive();
    }

    /// Returns when it is carried out.
    public void command(String words) throws IOException {
        long before = reports("printer", words).size();
        simulator.outputWriter(UTF_8).append(words).append('\n').flush();
        awaitReports("printer", words, before + 1);
    }

    /// The pieces of paper that came out: `printed` or `torn`.
    public List<JsonNode> paper(String kind) {
        return reports.stream().filter(each -> each.has(kind)).map(each -> each.get(kind)).toList();
    }

    public JsonNode awaitPaper(String kind, int count) {
        await(kind).atMost(PATIENCE).until(() -> paper(kind).size() >= count);
        return paper(kind).get(count - 1);
    }

    public void awaitReports(String key, String value, long count) {
        await(key + " " + value + " x " + count)
                .atMost(PATIENCE)
                .until(() -> reports(key, value).size() >= count);
    }

    /// What waited was thrown away so many times.
    public void awaitCleared(long count) {
        await("cleared")
                .atMost(PATIENCE)
                .until(() -> reports.stream().filter(each -> each.has("cleared")).count() >= count);
    }

    public List<JsonNode> reports() {
        return List.copyOf(reports);
    }

    private List<JsonNode> reports(String key, String value) {
        return reports.stream().filter(each -> value.equals(each.path(key).asString(""))).toList();
    }

    /// In a session of its own, where the line becomes the controlling terminal.
    private Process started(String... options) throws IOException {
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
                                cable.far().toString(),
                                "--out",
                                folder.resolve("paper").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void listen() {
        try (BufferedReader lines = simulator.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reports.add(JsonMapper.shared().readTree(line));
            }
        } catch (IOException closed) {
            // The process has ended; the tests see it by what is missing.
        }
    }

    @Override
    public void close() {
        simulator.destroyForcibly();
        cable.close();
    }
}
