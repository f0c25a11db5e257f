package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.node.ObjectNode;

/// The packaged demo as a process, as a person would start it: everything known of it comes from
/// its machine lines and its files.
final class Demo implements AutoCloseable {
    static final Path ROOT = Path.of(System.getProperty("sansheng.root"));
    static final Path HUB = ROOT.resolve("hub/server/target/sansheng-hub");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path summary;
    private final Path journal;
    private final CompletableFuture<ObjectNode> ready = new CompletableFuture<>();
    private final Map<String, Long> pids = new ConcurrentHashMap<>();
    private final List<String> restarted = new CopyOnWriteArrayList<>();

    Demo(Path folder, Duration time, String... further) throws IOException {
        this(folder, time, HUB, further);
    }

    /// With another hub than the packaged one: its folder.
    Demo(Path folder, Duration time, Path hub, String... further) throws IOException {
        summary = folder.resolve("summary.json");
        journal = folder.resolve("journal.jsonl");
        ProcessBuilder builder =
                new ProcessBuilder(
                        ROOT.resolve(
                                        "hub/simulator/target/sansheng-simulator/bin/sansheng-simulator")
                                .toString(),
                        "demo",
                        "--port",
                        Integer.toString(FreePort.any()),
                        "--for",
                        time.toSeconds() + "s",
                        "--summary",
                        summary.toString(),
                        "--journal",
                        journal.toString());
        builder.command().addAll(List.of(further));
        builder.environment().put("SANSHENG_ROOT", ROOT.toString());
        builder.environment().put("SANSHENG_HUB", hub.toString());
        builder.environment()
                .put(
                        "SANSHENG_BOARDS",
                        ROOT.resolve("led-board-driver/target/sansheng-boards").toString());
        builder.environment().putAll(Program.QUICK);
        builder.redirectError(folder.resolve("demo.log").toFile());
        process = builder.start();
        Thread.ofVirtual().start(this::readLines);
    }

    private void readLines() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException | MalformedMessage broken) {
            ready.completeExceptionally(broken);
        }
    }

    private void take(String line) throws MalformedMessage {
        if (line.startsWith("READY ")) {
            ObjectNode told = Json.readObject(line.substring("READY ".length()));
            told.get("pids").properties().forEach(e -> pids.put(e.getKey(), e.getValue().asLong()));
            ready.complete(told);
        } else if (line.startsWith("{\"restarted\"")) {
            ObjectNode told = Json.readObject(line);
            pids.put(told.get("restarted").stringValue(), told.get("pid").asLong());
            restarted.add(told.get("restarted").stringValue());
        }
    }

    ObjectNode ready() throws Exception {
        return ready.get(5, TimeUnit.MINUTES);
    }

    URI url() throws Exception {
        return URI.create(ready().get("url").stringValue());
    }

    /// SIGKILL, as the kernel would.
    void kill(String child) {
        ProcessHandle handle =
                ProcessHandle.of(java.util.Objects.requireNonNull(pids.get(child))).orElseThrow();
        if (!handle.destroyForcibly()) {
            throw new IllegalStateException(child + " could not be killed");
        }
    }

    /// Kills the hub so many times, each after one to five seconds of work, and waits each time
    /// until the next one is ready.
    void killHub(int times, Random when) throws Exception {
        for (int kill = 1; kill <= times; kill++) {
            killAtSomeMoment("hub", when);
        }
    }

    /// After one to five seconds of work; returns when it is back and the hub is ready.
    void killAtSomeMoment(String child, Random when) throws Exception {
        int before = Collections.frequency(restarted, child);
        workFor(Duration.ofMillis(1_000 + when.nextInt(4_000)));
        kill(child);
        awaitRestart(child, before + 1);
    }

    void awaitRestart(String child, int times) {
        await().atMost(PATIENCE).until(() -> Collections.frequency(restarted, child) == times);
        await().atMost(PATIENCE).ignoreExceptions().until(this::isReady);
    }

    /// Real work goes on in other processes meanwhile; a moment has to be let pass.
    private static void workFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        await().pollInterval(Duration.ofMillis(50))
                .atMost(time.plusSeconds(30))
                .until(() -> System.nanoTime() - end >= 0);
    }

    private boolean isReady() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url().resolve("/health/ready")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    /// It works on a little and then comes to its end, however long it took to get here.
    void stopSoon() throws IOException {
        workFor(Duration.ofSeconds(8));
        process.getOutputStream().write("stop\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the demo does not end");
        }
        return process.exitValue();
    }

    ObjectNode summary() {
        try {
            return Json.readObject(Files.readString(summary));
        } catch (IOException | MalformedMessage missing) {
            throw new IllegalStateException("no summary", missing);
        }
    }

    List<String> journal() {
        try {
            return Files.readAllLines(journal);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
