package cn.sansheng.acceptance;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    private static final Path ROOT = Path.of(System.getProperty("sansheng.root"));

    private final Process process;
    private final Path summary;
    private final Path journal;
    private final CompletableFuture<ObjectNode> ready = new CompletableFuture<>();
    private final Map<String, Long> pids = new ConcurrentHashMap<>();
    private final List<String> restarted = new CopyOnWriteArrayList<>();

    Demo(Path folder, Duration time, String... further) throws IOException {
        summary = folder.resolve("summary.json");
        journal = folder.resolve("journal.jsonl");
        ProcessBuilder builder =
                new ProcessBuilder(
                        ROOT.resolve(
                                        "hub/simulator/target/sansheng-simulator/bin/sansheng-simulator")
                                .toString(),
                        "demo",
                        "--port",
                        Integer.toString(freePort()),
                        "--for",
                        time.toSeconds() + "s",
                        "--summary",
                        summary.toString(),
                        "--journal",
                        journal.toString());
        builder.command().addAll(List.of(further));
        builder.environment().put("SANSHENG_ROOT", ROOT.toString());
        builder.environment()
                .put("SANSHENG_HUB", ROOT.resolve("hub/server/target/sansheng-hub").toString());
        builder.environment()
                .put(
                        "SANSHENG_BOARDS",
                        ROOT.resolve("led-board-driver/target/sansheng-boards").toString());
        builder.environment().put("SANSHENG_AOT", "off");
        builder.redirectError(folder.resolve("demo.log").toFile());
        process = builder.start();
        Thread.ofVirtual().start(this::readLines);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
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
        return ready.get(120, TimeUnit.SECONDS);
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

    List<String> restarted() {
        return restarted;
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
