package cn.sansheng.kiosk.keys;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cn.sansheng.gpio.Signal;
import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.serial.DeviceUri;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GpioKeysTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Wires wires = new Wires();
    private final GpioKeys.Listener listener =
            new GpioKeys.Listener() {
                @Override
                public void pressed(Key key) {
                    heard.add(key.name());
                }

                @Override
                public void became(String state) {
                    heard.add(state);
                }
            };

    private void awaits(String... words) {
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= words.length);
        assertEquals(List.of(words), heard);
    }

    @Test
    void aPressIsHeardAlsoWhenItsEdgeIsMissed() throws IOException {
        try (GpioKeys _ = GpioKeys.open(wires, System::nanoTime, listener)) {
            awaits("ok");
            wires.say(Key.HELP, Signal.ACTIVE);
            awaits("ok", "HELP");
            wires.say(Key.HELP, Signal.IDLE);
            wires.sayUnheard(Key.UP, Signal.ACTIVE);
            awaits("ok", "HELP", "UP");
        }
        assertTrue(wires.closed);
    }

    @Test
    void pinsThatCannotBeReadAreToldAndComeBack() throws IOException {
        try (GpioKeys _ = GpioKeys.open(wires, System::nanoTime, listener)) {
            awaits("ok");
            wires.broken = true;
            awaits("ok", "lost");
            wires.broken = false;
            awaits("ok", "lost", "ok");
        }
    }

    @Test
    void withoutARaspberryPiTheStartFailsWithOneSentence() {
        assumeFalse(Files.exists(Path.of("/proc/device-tree/model")), "this is a small board");
        IOException refused =
                assertThrows(IOException.class, () -> GpioKeys.open(KeyPins.USUAL, listener));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("gpio:rpi needs a Raspberry Pi"),
                refused::toString);
    }

    @Test
    void pinsAreNamedInTheOrderOfTheKeys() {
        KeyPins pins = KeyPins.of(DeviceUri.parse("gpio:rpi?pins=2,3,4,17,27"));
        assertEquals(
                Map.of(Key.UP, 2, Key.DOWN, 3, Key.CONFIRM, 4, Key.BACK, 17, Key.HELP, 27),
                pins.numbers());
        assertEquals(KeyPins.USUAL, KeyPins.of(DeviceUri.parse("gpio:rpi")));
        for (String wrong :
                List.of("pins=5,6,13,19", "pins=5,5,13,19,26", "pins=1,2,3,4,5", "pin=5")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> KeyPins.of(DeviceUri.parse("gpio:rpi?" + wrong)),
                    wrong);
        }
    }

    @Test
    void theUsualPinsAreThoseOfThePage() throws IOException {
        Path page =
                Path.of(
                        String.valueOf(System.getProperty("sansheng.root")),
                        "hardware-docs/protocol/keys.md");
        List<String> written =
                Pattern.compile("(?m)^\\| (\\w+) \\| (\\d+) \\| \\d+ \\|")
                        .matcher(Files.readString(page))
                        .results()
                        .map(GpioKeysTest::row)
                        .toList();
        List<String> ours = new ArrayList<>();
        KeyPins.USUAL.numbers().forEach((key, pin) -> ours.add(KeyPad.word(key) + " " + pin));
        assertEquals(ours, written);
    }

    private static String row(MatchResult found) {
        return found.group(1) + " " + found.group(2);
    }

    /// Contacts with a hand on them.
    private static final class Wires implements Contacts {
        private final Map<Key, Signal> levels = new ConcurrentHashMap<>(KeyPadTest.allIdle());
        private volatile BiConsumer<Key, Signal> ear = (_, _) -> {};
        private volatile boolean broken;
        private volatile boolean closed;

        @Override
        public Map<Key, Signal> start(BiConsumer<Key, Signal> changed) {
            ear = changed;
            return Map.copyOf(levels);
        }

        @Override
        public Map<Key, Signal> levels() throws IOException {
            if (broken) {
                throw new IOException("broken");
            }
            return Map.copyOf(levels);
        }

        void say(Key key, Signal signal) {
            levels.put(key, signal);
            ear.accept(key, signal);
        }

        void sayUnheard(Key key, Signal signal) {
            levels.put(key, signal);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
