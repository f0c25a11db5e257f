package cn.sansheng.kiosk.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.gpio.Signal;
import cn.sansheng.kiosk.visit.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Contacts with a clock in hand (K11).
class KeyPadTest {
    private final List<Key> pressed = new ArrayList<>();
    private final KeyPad pad = new KeyPad(allIdle(), Duration.ZERO);

    static Map<Key, Signal> allIdle() {
        return Arrays.stream(Key.values())
                .collect(Collectors.toMap(Function.identity(), _ -> Signal.IDLE));
    }

    private void says(Key key, Signal signal, long millis) {
        pressed.addAll(pad.seen(key, signal, Duration.ofMillis(millis)));
    }

    private void passes(long millis) {
        pressed.addAll(pad.passed(Duration.ofMillis(millis)));
    }

    @Test
    void k9_eachContactIsItsKey() {
        long now = 0;
        for (Key key : Key.values()) {
            now += 1000;
            says(key, Signal.ACTIVE, now);
            says(key, Signal.IDLE, now + 300);
        }
        passes(now + 1000);
        assertEquals(List.of(Key.values()), pressed);
    }

    @Test
    void k9_aContactThatBouncesIsPressedOnce() {
        for (long at = 100; at < 108; at += 2) {
            says(Key.DOWN, Signal.ACTIVE, at);
            says(Key.DOWN, Signal.IDLE, at + 1);
        }
        says(Key.DOWN, Signal.ACTIVE, 110);
        passes(400);
        assertEquals(List.of(Key.DOWN), pressed);
    }

    /// A flat hand that feels for the keys has chosen nothing.
    @Test
    void k9_severalKeysAtOnceAreNone() {
        says(Key.UP, Signal.ACTIVE, 100);
        says(Key.CONFIRM, Signal.ACTIVE, 120);
        passes(1000);
        assertEquals(List.of(), pressed);
    }

    @Test
    void k9_aStuckKeyIsToldAndTheOthersGoOn() {
        says(Key.CONFIRM, Signal.ACTIVE, 0);
        passes(20_000);
        assertEquals("key-confirm-stuck", pad.state());
        says(Key.DOWN, Signal.ACTIVE, 21_000);
        says(Key.DOWN, Signal.IDLE, 21_300);
        passes(22_000);
        assertEquals(List.of(Key.CONFIRM, Key.DOWN), pressed);
        says(Key.CONFIRM, Signal.IDLE, 30_000);
        passes(31_000);
        assertEquals("ok", pad.state());
    }
}
