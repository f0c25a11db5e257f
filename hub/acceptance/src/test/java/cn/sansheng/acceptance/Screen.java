package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// An X server of our own with one screen of the size that a box has; fingers and keys reach the
/// programs only through it.
final class Screen implements AutoCloseable {
    private final Program server;
    private final String display;

    private Screen(Program server, String display) {
        this.server = server;
        this.display = display;
    }

    static Screen of(int width, int height) throws IOException {
        Program server =
                new Program(
                        "Xvfb",
                        List.of(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-nolisten",
                                "tcp",
                                "-screen",
                                "0",
                                width + "x" + height + "x24"),
                        Map.of());
        return new Screen(server, ":" + server.said(line -> line.matches("\\d+"), "display"));
    }

    Map<String, String> environment() {
        return Map.of("DISPLAY", display);
    }

    void touch(int x, int y) throws IOException, InterruptedException {
        xdotool("mousemove", Integer.toString(x), Integer.toString(y), "click", "1");
    }

    void press(String key) throws IOException, InterruptedException {
        xdotool("key", key);
    }

    void type(String text) throws IOException, InterruptedException {
        xdotool("type", "--delay", "20", text);
    }

    /// Without a window manager nobody else gives a window the keyboard.
    void focus(String title) {
        await("window " + title)
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> {
                    xdotool("search", "--onlyvisible", "--name", title, "windowfocus");
                    return true;
                });
    }

    private void xdotool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        run(command);
    }

    void photograph(Path file) throws IOException, InterruptedException {
        run(List.of("import", "-window", "root", file.toString()));
    }

    /// A part of it, as in 800x480+0+768.
    void photograph(Path file, String part) throws IOException, InterruptedException {
        run(List.of("import", "-window", "root", "-crop", part, "+repage", file.toString()));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        Process process = builder.start();
        String said =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command + ": " + said);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
