package cn.sansheng.kiosk.keys;

import cn.sansheng.gpio.Panel;
import cn.sansheng.gpio.Signal;
import cn.sansheng.kiosk.visit.Key;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Five contacts that bounce, as keys (rules K1 to K5 of hardware-docs/protocol/buttons.md, by the
/// same code). Belongs to one thread, and has no clock.
final class KeyPad {
    private static final String OK = "ok";
    private static final List<Key> KEYS = List.of(Key.values());

    private Panel panel;

    /// What is down at the start was not pressed by anybody we know.
    KeyPad(Map<Key, Signal> levels, Duration now) {
        Map<Integer, Signal> numbered = new TreeMap<>();
        new EnumMap<>(levels).forEach((key, signal) -> numbered.put(number(key), signal));
        this.panel = Panel.startingAt(numbered, now);
    }

    List<Key> seen(Key key, Signal signal, Duration now) {
        return after(panel.seen(number(key), signal, now));
    }

    List<Key> passed(Duration now) {
        return after(panel.passed(now));
    }

    Optional<Duration> nextDeadline() {
        return panel.nextDeadline();
    }

    /// "ok", or "key-confirm-stuck": a part's state.
    String state() {
        return panel.stuck()
                .map(number -> "key-" + word(KEYS.get(number - 1)) + "-stuck")
                .orElse(OK);
    }

    static String word(Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private List<Key> after(Panel.Step step) {
        panel = step.next();
        return step.pressed().stream().map(number -> KEYS.get(number - 1)).toList();
    }

    private static int number(Key key) {
        return KEYS.indexOf(key) + 1;
    }
}
