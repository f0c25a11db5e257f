package cn.sansheng.simulator.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// An X server of our own, and one xdotool that waits for words: starting one for each touch would
/// be measured along.
public final class Display implements AutoCloseable {
    private final Process server;
    private final Process hand;
    private final String name;

    private Display(Process server, Process hand, String name) {
        this.server = server;
        this.hand = hand;
        this.name = name;
    }

    public static Display of(int width, int height) throws IOException {
        Process server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-nolisten",
                                "tcp",
                                "-screen",
                                "0",
                                "%dx%dx24".formatted(width, height))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String number =
                new BufferedReader(
                                new InputStreamReader(
                                        server.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
        if (number == null) {
            throw new IOException("Xvfb ended with " + server.onExit().join().exitValue());
        }
        String name = ":" + number.strip();
        ProcessBuilder hand =
                new ProcessBuilder(List.of("xdotool", "-"))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        hand.environment().put("DISPLAY", name);
        return new Display(server, hand.start(), name);
    }

    public Map<String, String> environment() {
        return Map.of("DISPLAY", name);
    }

    /// Returns when the finger was sent off.
    public long touch(int x, int y) throws IOException {
        return say("mousemove %d %d click 1".formatted(x, y));
    }

    public long press(String key) throws IOException {
        return say("key " + key);
    }

    public void type(String text) throws IOException {
        long _ = say("type --delay 20 " + text);
    }

    /// Waits for the window. Without a window manager nobody else gives it the keyboard.
    public void focus(String title) throws IOException {
        long _ = say("search --sync --onlyvisible --name " + title + " windowfocus");
    }

    private long say(String words) throws IOException {
        OutputStream in = hand.getOutputStream();
        long at = System.nanoTime();
        in.write((words + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
        return at;
    }

    @Override
    public void close() {
        hand.destroy();
        server.destroy();
    }
}
