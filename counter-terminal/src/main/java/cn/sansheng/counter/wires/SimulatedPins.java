package cn.sansheng.counter.wires;

import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pins that are moved by words (contract §1). While it rings, the ring pin has an exchange's
/// cadence; `nextChange` is when it turns. The wires' own judgement begins behind the pins.
record SimulatedPins(Map<Pin, Signal> levels, Optional<Duration> nextChange) {
    private static final Duration RING = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final Pin BELL = new Pin.Ring();
    private static final Pin HOOK = new Pin.Hook();
    private static final String KNOWN =
            "error: known are press N, release N (N is 1 to 5), ring, ring-stop, off-hook, on-hook,"
                    + " watch";

    record Change(Pin pin, Signal signal) {}

    /// `error` is the answer to a bad line.
    record Step(SimulatedPins next, List<Change> changes, Optional<String> error) {}

    SimulatedPins {
        levels = Map.copyOf(levels);
    }

    static SimulatedPins idle(Collection<Pin> pins) {
        Map<Pin, Signal> levels = new HashMap<>();
        pins.forEach(pin -> levels.put(pin, Signal.IDLE));
        return new SimulatedPins(levels, Optional.empty());
    }

    Step told(String line, Duration now) {
        String[] words = line.strip().split(" +", -1);
        return switch (words[0]) {
            case "press" -> button(words, Signal.ACTIVE);
            case "release" -> button(words, Signal.IDLE);
            case "ring", "ring-stop", "off-hook", "on-hook" ->
                    words.length == 1 ? telephone(words[0], now) : error(KNOWN);
            default -> error(KNOWN);
        };
    }

    /// The bell's turns up to now.
    Step passed(Duration now) {
        SimulatedPins pins = this;
        List<Change> changes = new ArrayList<>();
        while (pins.nextChange.filter(due -> due.compareTo(now) <= 0).isPresent()) {
            Step step = pins.turned(pins.nextChange.get());
            pins = step.next;
            changes.addAll(step.changes);
        }
        return new Step(pins, changes, Optional.empty());
    }

    private Step button(String[] words, Signal signal) {
        if (words.length != 2 || !words[1].matches("[1-5]")) {
            return error(KNOWN);
        }
        Pin pin = new Pin.Button(Integer.parseInt(words[1]));
        return levels.containsKey(pin)
                ? set(pin, signal, nextChange)
                : error("error: no buttons on this socket");
    }

    private Step telephone(String word, Duration now) {
        if (!levels.containsKey(HOOK)) {
            return error("error: no telephone on this socket");
        }
        return switch (word) {
            case "ring" -> ring(now);
            case "off-hook" -> {
                Step up = set(HOOK, Signal.ACTIVE, nextChange);
                Step still = up.next.silent();
                List<Change> changes = new ArrayList<>(up.changes);
                changes.addAll(still.changes);
                yield new Step(still.next, changes, Optional.empty());
            }
            case "on-hook" -> set(HOOK, Signal.IDLE, nextChange);
            default -> silent();
        };
    }

    private Step ring(Duration now) {
        if (levels.get(HOOK) == Signal.ACTIVE) {
            return error("error: the handset is up");
        }
        return nextChange.isPresent()
                ? new Step(this, List.of(), Optional.empty())
                : set(BELL, Signal.ACTIVE, Optional.of(now.plus(RING)));
    }

    private Step silent() {
        return set(BELL, Signal.IDLE, Optional.empty());
    }

    private Step turned(Duration due) {
        return levels.get(BELL) == Signal.ACTIVE
                ? set(BELL, Signal.IDLE, Optional.of(due.plus(PAUSE)))
                : set(BELL, Signal.ACTIVE, Optional.of(due.plus(RING)));
    }

    private Step set(Pin pin, Signal signal, Optional<Duration> change) {
        boolean same = levels.get(pin) == signal;
        Map<Pin, Signal> after = new HashMap<>(levels);
        after.put(pin, signal);
        return new Step(
                new SimulatedPins(after, change),
                same ? List.of() : List.of(new Change(pin, signal)),
                Optional.empty());
    }

    private Step error(String text) {
        return new Step(this, List.of(), Optional.of(text));
    }
}
