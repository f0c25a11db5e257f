package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.counter.wires.Surroundings;
import cn.sansheng.counter.wires.WireEvent;
import cn.sansheng.counter.wires.Wires;
import cn.sansheng.messages.Ids;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One of a counter's devices for as long as it is tried, and what its part was last told to be.
/// However it is wired, it is heard as the running counter hears it.
final class Wiring implements AutoCloseable {
    private static final String OK = "ok";
    private static final Phrase WIRES = new Phrase("接线", "wires");

    /// As it was last told.
    private static final class Part {
        private volatile String state = OK;
    }

    private final Wires wires;
    private final Part part;

    private Wiring(Wires wires, Part part) {
        this.wires = wires;
        this.part = part;
    }

    /// Nothing when it cannot be opened, which is then a fault of the device.
    static Optional<Wiring> open(
            StationConfig config, String device, Consumer<WireEvent> heard, Inspection inspection) {
        URI uri = config.devices().getOrDefault(device, URI.create(""));
        Part part = new Part();
        try {
            return Optional.of(
                    new Wiring(
                            Wires.open(
                                    Map.of(device, uri),
                                    config.line(),
                                    new Surroundings(
                                            System::nanoTime,
                                            Clock.systemUTC()::instant,
                                            Ids::next),
                                    event -> take(event, part, heard)),
                            part));
        } catch (IOException | BadConfiguration cannotOpen) {
            inspection.bad(WIRES, Phrase.both(String.valueOf(cannotOpen.getMessage())));
            return Optional.empty();
        }
    }

    Wires wires() {
        return wires;
    }

    /// After all presses and rings: stuck, or lost on the way.
    void judge(Inspection inspection) {
        if (!part.state.equals(OK)) {
            inspection.bad(WIRES, Phrase.both(part.state));
        }
    }

    private static void take(WireEvent event, Part part, Consumer<WireEvent> heard) {
        if (event instanceof WireEvent.PartChanged(_, var now)) {
            part.state = now;
        }
        heard.accept(event);
    }

    @Override
    public void close() {
        wires.close();
    }
}
