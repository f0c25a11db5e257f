package cn.sansheng.gpio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Buttons of which one counts at a time, by number (hardware-docs/protocol/buttons.md). A touch of
/// the panel counts once, when one button has settled and no other follows within `ALONE_FOR`; it
/// ends when all buttons are up. A stuck button is left out, so that the others go on working.
public record Panel(Map<Integer, Button> buttons, Attempt attempt) {
    /// K3: two buttons within this time are a hand on two buttons, and nobody's judgement.
    static final Duration ALONE_FOR = Duration.ofMillis(50);

    private static final String OK = "ok";

    public Panel {
        buttons = Collections.unmodifiableMap(buttons);
    }

    /// What comes of one happening: `pressed` are numbers.
    public record Step(Panel next, List<Integer> pressed) {}

    /// A button that is down at the start was not pressed by anybody we know.
    public static Panel startingAt(Map<Integer, Signal> levels, Duration now) {
        Map<Integer, Button> buttons = new TreeMap<>();
        levels.forEach((level, signal) -> buttons.put(level, Button.startingAt(signal, now)));
        Attempt spent = new Attempt.Spent();
        return new Panel(buttons, spent).withAttempt(spent);
    }

    public Step seen(int level, Signal signal, Duration now) {
        Step step = passed(now);
        Map<Integer, Button> after = new TreeMap<>(step.next.buttons);
        after.computeIfPresent(level, (_, button) -> button.seen(signal, now));
        return new Step(new Panel(after, step.next.attempt), step.pressed);
    }

    /// Every deadline up to now, in its order.
    public Step passed(Duration now) {
        Panel panel = this;
        List<Integer> pressed = new ArrayList<>();
        Optional<Duration> due = panel.dueBy(now);
        while (due.isPresent()) {
            Step step = panel.at(due.get());
            panel = step.next;
            pressed.addAll(step.pressed);
            due = panel.dueBy(now);
        }
        return new Step(panel, pressed);
    }

    public Optional<Duration> nextDeadline() {
        Optional<Duration> counts =
                switch (attempt) {
                    case Attempt.Pending(_, var until) -> Optional.of(until);
                    case Attempt.Ready(), Attempt.Spent() -> Optional.empty();
                };
        return Stream.concat(
                        counts.stream(),
                        buttons.values().stream().flatMap(it -> it.nextDeadline().stream()))
                .min(Duration::compareTo);
    }

    /// "ok", or "button-3-stuck"; of several the one with the lowest number.
    public String state() {
        return stuck().map(number -> "button-" + number + "-stuck").orElse(OK);
    }

    public Optional<Integer> stuck() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().position() instanceof Position.Stuck)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Duration> earliest(Optional<Duration> one, Optional<Duration> other) {
        return Stream.concat(one.stream(), other.stream()).min(Duration::compareTo);
    }

    private Optional<Duration> dueBy(Duration now) {
        return nextDeadline().filter(due -> due.compareTo(now) <= 0);
    }

    private Step at(Duration now) {
        List<Integer> pressed = new ArrayList<>();
        Attempt open = attempt;
        if (attempt instanceof Attempt.Pending(var level, var until) && until.compareTo(now) <= 0) {
            pressed.add(level);
            open = new Attempt.Spent();
        }
        Map<Integer, Button> after = new TreeMap<>();
        for (var entry : buttons.entrySet()) {
            Button button = entry.getValue().passed(now);
            after.put(entry.getKey(), button);
            if (wentDown(entry.getValue(), button)) {
                open = afterDown(open, entry.getKey(), now);
            }
        }
        return new Step(new Panel(after, attempt).withAttempt(open), pressed);
    }

    private static boolean wentDown(Button before, Button after) {
        return before.position() instanceof Position.Up
                && after.position() instanceof Position.Down;
    }

    private static Attempt afterDown(Attempt attempt, int level, Duration now) {
        return switch (attempt) {
            case Attempt.Ready() -> new Attempt.Pending(level, now.plus(ALONE_FOR));
            case Attempt.Pending(_, _), Attempt.Spent() -> new Attempt.Spent();
        };
    }

    /// A touch that is spent ends with the last button up.
    private Panel withAttempt(Attempt next) {
        boolean allUp =
                buttons.values().stream()
                        .noneMatch(button -> button.position() instanceof Position.Down);
        return new Panel(
                buttons,
                switch (next) {
                    case Attempt.Spent spent -> allUp ? new Attempt.Ready() : spent;
                    case Attempt.Ready ready -> ready;
                    case Attempt.Pending pending -> pending;
                });
    }
}
