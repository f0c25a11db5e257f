package cn.sansheng.counter.wires;

import cn.sansheng.counter.buttons.PadSpeech;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Signal;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineListener;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Five buttons on a serial line (hardware-docs/protocol/buttons.md, P1 to P6). One thread reads,
/// one tells the lamps. A pad that goes takes its presses along: all its buttons are up then.
final class PadInputs implements Inputs, Lamps {
    private static final Logger LOG = LoggerFactory.getLogger(PadInputs.class);
    private static final Duration LOOK = Duration.ofMillis(50);

    /// P4: a pad that tells its whole state does so every second.
    private static final long SILENT_NANOS = Duration.ofSeconds(3).toNanos();

    /// P3: as long as a hand presses at least.
    private static final long PRESSED_NANOS = Duration.ofMillis(150).toNanos();

    private final SerialLine line;
    private final LongSupplier nanos;
    private final Map<Pin, Signal> levels = new ConcurrentHashMap<>();
    private final Map<Pin, Long> letGoAt = new HashMap<>();
    private final Set<Pin> held = new HashSet<>();
    private final LampTeller teller = new LampTeller(this::tell);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("pad-", 0).factory());
    private PadSpeech speech;
    private volatile Set<Integer> lit = Set.of();
    private volatile Optional<String> lost = Optional.of("not opened yet");
    private volatile Optional<Long> wholeAt = Optional.empty();

    private PadInputs(PadPlan plan, LongSupplier nanos) throws IOException {
        this.speech = plan.speech();
        this.nanos = nanos;
        WirePlan.BUTTON_PINS.forEach(pin -> levels.put(pin, Signal.IDLE));
        this.line = JsscSerialLine.open(plan.line(), new Presence());
    }

    /// A pad that is not there yet is waited for.
    static PadInputs open(PadPlan plan, LongSupplier nanos) throws IOException {
        return new PadInputs(plan, nanos);
    }

    @Override
    public Map<Pin, Signal> start(Listener listener) {
        threads.execute(() -> read(listener));
        if (speech.hasLamps()) {
            threads.execute(teller);
        }
        return Map.copyOf(levels);
    }

    @Override
    public Map<Pin, Signal> levels() throws IOException {
        if (lost.isPresent()) {
            throw new IOException(lost.get());
        }
        if (isSilent()) {
            throw new IOException("the pad has told nothing for 3 s");
        }
        return Map.copyOf(levels);
    }

    @Override
    public void light(Set<Integer> wanted) {
        lit = Set.copyOf(wanted);
        teller.lit(lit);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        line.close();
    }

    private void read(Listener listener) {
        try {
            while (true) {
                byte[] bytes = line.read(LOOK);
                if (lost.isPresent() || isSilent()) {
                    WirePlan.BUTTON_PINS.forEach(pin -> set(pin, Signal.IDLE, listener));
                }
                PadSpeech.Heard heard = speech.heard(bytes);
                speech = heard.next();
                if (heard.whole()) {
                    if (wholeAt.isEmpty()) {
                        hold(heard.changes());
                    }
                    wholeAt = Optional.of(nanos.getAsLong());
                }
                heard.changes().forEach(change -> take(change, listener));
                letGo(listener);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// P5: what is down when a pad begins to speak was not pressed, until it has been up.
    private void hold(List<PadSpeech.Change> first) {
        held.clear();
        first.stream()
                .filter(change -> change.signal() == Signal.ACTIVE)
                .forEach(change -> held.add(new Pin.Button(change.level())));
    }

    private void take(PadSpeech.Change change, Listener listener) {
        Pin pin = new Pin.Button(change.level());
        if (change.signal() == Signal.IDLE) {
            held.remove(pin);
        }
        if (held.contains(pin)) {
            return;
        }
        set(pin, change.signal(), listener);
        if (!speech.tellsReleases()) {
            letGoAt.put(pin, nanos.getAsLong() + PRESSED_NANOS);
        }
    }

    private void letGo(Listener listener) {
        long now = nanos.getAsLong();
        letGoAt.entrySet()
                .removeIf(due -> {
                    boolean over = due.getValue() <= now;
                    if (over) {
                        set(due.getKey(), Signal.IDLE, listener);
                    }
                    return over;
                });
    }

    private void set(Pin pin, Signal signal, Listener listener) {
        if (levels.put(pin, signal) != signal) {
            listener.changed(pin, signal);
        }
    }

    private boolean isSilent() {
        return wholeAt.filter(at -> nanos.getAsLong() - at > SILENT_NANOS).isPresent();
    }

    /// Whatever could not leave is told again when the pad is back.
    private boolean tell(String words) throws InterruptedException {
        try {
            line.write((words + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (LineTrouble trouble) {
            LOG.debug("the pad was not told its lamps: {}", trouble.getMessage());
        }
        return true;
    }

    private final class Presence implements LineListener {
        @Override
        public void found() {
            wholeAt = Optional.empty();
            lost = Optional.empty();
            teller.lit(lit);
        }

        @Override
        public void lost(String reason) {
            lost = Optional.of(reason);
        }
    }
}
