package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The packaged counter terminal: the clerk's console above, the citizen's display below, on one X
/// screen; buttons and telephone behind a socket.
final class CounterBox implements AutoCloseable {
    private static final String COUNTER =
            Program.script("counter-terminal/target/sansheng-counter");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Screen screen;
    private final Program counter;
    private final Path wires;

    private CounterBox(Screen screen, Program counter, Path wires) {
        this.screen = screen;
        this.counter = counter;
        this.wires = wires;
    }

    static CounterBox start(Hall hall, Path folder) throws IOException {
        Screen screen = Screen.of(1366, 768 + 480);
        Path wires = folder.resolve("counter-1.sock");
        Path station =
                hall.station(
                        "counter-1",
                        "buttons: \"simulated:%s\"\nphone: \"simulated:%s\""
                                .formatted(wires, wires));
        Program counter =
                new Program(
                        "counter",
                        List.of(
                                COUNTER,
                                "--config",
                                station.toString(),
                                "--data",
                                folder.resolve("counter-data").toString(),
                                "--window",
                                "1366x768",
                                "--rating-window",
                                "800x480+0+768"),
                        screen.environment());
        return new CounterBox(screen, counter, wires);
    }

    Screen screen() {
        return screen;
    }

    Program counter() {
        return counter;
    }

    /// One line into the socket: a wire that changes its level.
    void wire(String line) throws IOException {
        await("wires").atMost(PATIENCE).until(() -> Files.exists(wires));
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.connect(UnixDomainSocketAddress.of(wires));
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                int _ = socket.write(bytes);
            }
        }
    }

    /// The key of the one filled button.
    void pressLead() throws IOException, InterruptedException {
        screen.press("space");
    }

    /// The console asks who is there once it has heard of the hall; what is typed before goes
    /// nowhere, and no log tells that the question stands there, hence the pause.
    void signIn(String clerk, String pin) throws IOException, InterruptedException {
        counter.logged(line -> line.contains("Up["), "link to the hub");
        long up = System.nanoTime();
        await("console").atMost(PATIENCE).until(() -> System.nanoTime() - up > PAUSE.toNanos());
        screen.focus("窗口");
        screen.type(clerk);
        screen.press("Tab");
        screen.type(pin);
        screen.press("Return");
    }

    @Override
    public void close() {
        counter.close();
        screen.close();
    }
}
