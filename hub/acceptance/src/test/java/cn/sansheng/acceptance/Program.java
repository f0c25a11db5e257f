package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A packaged program, or a tool of the system, as a process of its own. What it says is kept line
/// by line.
final class Program implements AutoCloseable {
    static final Path ROOT = Path.of(System.getProperty("sansheng.root"));

    /// No program runs long enough here for the second compiler; the build has made start caches
    /// for these very options.
    static final Map<String, String> QUICK =
            Map.of("SANSHENG_AOT", "use", "SANSHENG_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final String name;
    private final Process process;
    private final List<String> out = new CopyOnWriteArrayList<>();
    private final List<String> err = new CopyOnWriteArrayList<>();
    private final List<Thread> followers;

    Program(String name, List<String> command, Map<String, String> environment) throws IOException {
        this.name = name;
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(QUICK);
        builder.environment().putAll(environment);
        this.process = builder.start();
        this.followers =
                List.of(
                        follow(process.getInputStream(), out),
                        follow(process.getErrorStream(), err));
    }

    Program(String name, List<String> command) throws IOException {
        this(name, command, Map.of());
    }

    /// The start script in the packaged program's folder.
    static String script(String folder) {
        Path home = ROOT.resolve(folder);
        return home.resolve("bin").resolve(home.getFileName()).toString();
    }

    private Thread follow(InputStream stream, List<String> lines) {
        return Thread.ofVirtual()
                .name(name + " says")
                .start(() -> {
                    try (BufferedReader reader =
                            new BufferedReader(
                                    new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        reader.lines().forEach(lines::add);
                    } catch (IOException | java.io.UncheckedIOException ended) {
                        lines.add("(" + ended.getMessage() + ")");
                    }
                });
    }

    List<String> out() {
        return out;
    }

    List<String> err() {
        return err;
    }

    long pid() {
        return process.pid();
    }

    void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /// The first line of stdout that is as wished.
    String said(Predicate<String> wish, String what) {
        return first(out, wish, what);
    }

    /// The first line of the log that is as wished.
    String logged(Predicate<String> wish, String what) {
        return first(err, wish, what);
    }

    private String first(List<String> lines, Predicate<String> wish, String what) {
        await(name + ": " + what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> lines.stream().anyMatch(wish) || !process.isAlive());
        return lines.stream()
                .filter(wish)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " ended, no " + what + "\n" + tail()));
    }

    String tail() {
        List<String> last = err.subList(Math.max(0, err.size() - 30), err.size());
        return String.join("\n", last) + "\n" + String.join("\n", out);
    }

    /// SIGKILL.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Waits for its end, and for all that it said.
    int exit() throws InterruptedException {
        if (!process.waitFor(LIFE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(name + " does not end\n" + tail());
        }
        for (Thread follower : followers) {
            follower.join();
        }
        return process.exitValue();
    }

    static Program finished(String name, List<String> command)
            throws IOException, InterruptedException {
        Program program = new Program(name, command, Map.of());
        if (program.exit() != 0) {
            throw new IOException(name + " failed\n" + program.tail());
        }
        return program;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
