package cn.sansheng.simulator.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One program as a child process: what it says goes to two files, its stdin stays open as long as
/// we live.
public final class Child {
    private final String name;
    private final List<String> command;
    private final Path out;
    private final Path err;
    private final Map<String, String> environment;
    private volatile Process process;

    private Child(String name, List<String> command, Path logs, Map<String, String> environment)
            throws IOException {
        this.name = name;
        this.command = List.copyOf(command);
        this.out = logs.resolve(name + ".out");
        this.err = logs.resolve(name + ".log");
        this.environment = Map.copyOf(environment);
        this.process = launch();
    }

    public static Child start(String name, List<String> command, Path logs) throws IOException {
        return new Child(name, command, logs, Map.of());
    }

    public static Child start(
            String name, List<String> command, Path logs, Map<String, String> environment)
            throws IOException {
        return new Child(name, command, logs, environment);
    }

    void startAgain() throws IOException {
        process = launch();
    }

    private Process launch() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                        .redirectError(ProcessBuilder.Redirect.appendTo(err.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    String name() {
        return name;
    }

    public Process process() {
        return process;
    }

    /// Waits until its stdout holds a match, and hands over the first group.
    public String said(Pattern pattern, long seconds) throws CannotStart, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < deadline) {
            boolean alive = process.isAlive();
            Matcher matcher = pattern.matcher(text(out));
            if (matcher.find()) {
                return matcher.group(1);
            }
            if (!alive) {
                throw new CannotStart(name + " ended with " + process.exitValue() + tail());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new CannotStart(name + " did not say it is ready" + tail());
    }

    public void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /// The end of what it said, for whoever must find out why.
    public String tail() {
        List<String> lines = (text(out) + text(err)).lines().toList();
        return "\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "(" + gone.getMessage() + ")";
        }
    }

    /// Asks it to end, and ends it when it does not.
    public void stop(long seconds) {
        process.destroy();
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    /// SIGKILL, to it and to all that it started: nobody says farewell.
    public void kill() throws InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    public Optional<Integer> waitFor(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS)
                ? Optional.of(process.exitValue())
                : Optional.empty();
    }
}
