package cn.sansheng.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The packaged counter terminal: the clerk's console above, the citizen's display below, on one X
/// screen; buttons and telephone behind a socket.
final class CounterBox implements AutoCloseable {
    private static final String COUNTER =
            Program.script("counter-terminal/target/sansheng-counter");

    private final Screen screen;
    private final Program counter;
    private final Shown shown;
    private final WordSocket wires;

    private CounterBox(Screen screen, Program counter, WordSocket wires) {
        this.screen = screen;
        this.counter = counter;
        this.shown = new Shown(counter);
        this.wires = wires;
    }

    static CounterBox start(Hall hall, Path folder) throws IOException {
        return start(hall, folder, "counter-1", "simulated:" + wires(folder, "counter-1"));
    }

    /// One of several, its telephone being told of by `phone`.
    static CounterBox start(Hall hall, Path folder, String name, String phone) throws IOException {
        Screen screen = Screen.of(1366, 768 + 480);
        Path wires = wires(folder, name);
        Path station =
                hall.station(
                        name, "buttons: \"simulated:%s\"\nphone: \"%s\"".formatted(wires, phone));
        Program counter =
                new Program(
                        "counter",
                        List.of(
                                COUNTER,
                                "--config",
                                station.toString(),
                                "--data",
                                folder.resolve(name + "-data").toString(),
                                "--window",
                                "1366x768",
                                "--rating-window",
                                "800x480+0+768"),
                        screen.environment());
        return new CounterBox(screen, counter, new WordSocket(wires));
    }

    /// Where buttons and telephone of a counter are moved when both are simulated.
    static Path wires(Path folder, String name) {
        return folder.resolve(name + ".sock");
    }

    Screen screen() {
        return screen;
    }

    Program counter() {
        return counter;
    }

    /// One line into the socket: a wire that changes its level.
    void wire(String line) throws IOException {
        wires.say(line);
    }

    /// The key of the one filled button, once that is what it does on the screen that stands there.
    void pressLead(String on, String operation) throws IOException, InterruptedException {
        JsonNode _ = shown.awaitTarget(on, operation);
        screen.press("space");
    }

    void signIn(String clerk, String pin) throws IOException, InterruptedException {
        JsonNode _ = shown.awaitTarget("sign-in", "sign-in");
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
