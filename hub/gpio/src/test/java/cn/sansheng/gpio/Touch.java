package cn.sansheng.gpio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A panel, a clock in hand, and what was heard: "millisecond level".
final class Touch {
    private Panel panel;
    private final List<String> heard = new ArrayList<>();

    private Touch(Panel panel) {
        this.panel = panel;
    }

    static Touch ofFive() {
        return ofFive(Map.of());
    }

    static Touch ofFive(Map<Integer, Signal> down) {
        Map<Integer, Signal> levels = new TreeMap<>();
        for (int level = 1; level <= 5; level++) {
            levels.put(level, down.getOrDefault(level, Signal.IDLE));
        }
        return new Touch(Panel.startingAt(levels, Duration.ZERO));
    }

    Touch press(int level, long millis) {
        return signal(level, Signal.ACTIVE, millis);
    }

    Touch release(int level, long millis) {
        return signal(level, Signal.IDLE, millis);
    }

    Touch signal(int level, Signal signal, long millis) {
        until(millis);
        take(panel.seen(level, signal, Duration.ofMillis(millis)), millis);
        return this;
    }

    /// As the owner does: at every deadline.
    Touch until(long millis) {
        Optional<Duration> due = panel.nextDeadline();
        while (due.isPresent() && due.get().toMillis() <= millis) {
            take(panel.passed(due.get()), due.get().toMillis());
            due = panel.nextDeadline();
        }
        return this;
    }

    List<String> heard() {
        return heard;
    }

    String state() {
        return panel.state();
    }

    private void take(Panel.Step step, long millis) {
        panel = step.next();
        step.pressed().forEach(level -> heard.add(millis + " " + level));
    }
}
