package cn.sansheng.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProviderImpl;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProviderImpl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GpioPinsTest {
    private static final int FIVE = 26;
    private static final int RING = 17;
    private static final Set<Integer> CONTACTS = Set.of(FIVE, RING);
    private static final Set<Integer> LIGHTS = Set.of(12, 25);

    private final MockPins provider = new MockPins();
    private final MockLamps lamps = new MockLamps();
    private final List<String> seen = new ArrayList<>();

    @Test
    void lowIsActiveAndEveryEdgeIsPassedOn() throws IOException {
        try (GpioPins inputs = open()) {
            provider.say(26, DigitalState.HIGH);
            provider.say(17, DigitalState.LOW);
            assertEquals(
                    Map.of(FIVE, Signal.IDLE, RING, Signal.ACTIVE),
                    inputs.start((pin, signal) -> seen.add(pin + " " + signal)));

            provider.say(26, DigitalState.LOW);
            provider.say(26, DigitalState.HIGH);
            provider.say(17, DigitalState.HIGH);
        }

        assertEquals(List.of("26 ACTIVE", "26 IDLE", "17 IDLE"), seen);
    }

    @Test
    void levelsAreReadFromThePins() throws IOException {
        try (GpioPins inputs = open()) {
            provider.say(26, DigitalState.HIGH);
            provider.say(17, DigitalState.LOW);

            assertEquals(Map.of(FIVE, Signal.IDLE, RING, Signal.ACTIVE), inputs.levels());
        }
    }

    @Test
    void aPinThatCannotBeReadIsLost() {
        try (GpioPins inputs = open()) {
            provider.say(26, DigitalState.UNKNOWN);

            assertThrows(IOException.class, inputs::levels);
        }
    }

    @Test
    void pi4jIsAskedForThePullUpAndForNoDebounce() {
        try (GpioPins _ = open()) {
            for (DigitalInputConfig config : provider.configs) {
                assertEquals(PullResistance.PULL_UP, config.pull());
                assertEquals(0L, config.debounce());
            }
            assertEquals(2, provider.configs.size());
        }
    }

    @Test
    void lampsAreDarkAtTheStartAndHighIsLight() {
        try (GpioPins pins = open()) {
            assertEquals(Map.of(12, DigitalState.LOW, 25, DigitalState.LOW), lamps.states());

            pins.light(Set.of(12, 25));
            assertEquals(Map.of(12, DigitalState.HIGH, 25, DigitalState.HIGH), lamps.states());

            pins.light(Set.of(25));
            assertEquals(Map.of(12, DigitalState.LOW, 25, DigitalState.HIGH), lamps.states());
        }
    }

    @Test
    void withoutARaspberryPiTheStartFailsWithOneSentence() {
        assumeFalse(Files.exists(Path.of("/proc/device-tree/model")), "this is a small board");

        String message =
                ""
                        + assertThrows(
                                        IOException.class,
                                        () -> GpioPins.onRaspberryPi(CONTACTS, LIGHTS))
                                .getMessage();

        assertTrue(message.startsWith("gpio:rpi needs a Raspberry Pi"), message);
        assertFalse(message.contains("\n"), message);
    }

    private GpioPins open() {
        return GpioPins.open(provider, lamps, CONTACTS, LIGHTS);
    }

    /// Pi4J's mock, which remembers what it was asked for.
    private static final class MockPins extends MockDigitalInputProviderImpl {
        private final List<DigitalInputConfig> configs = new ArrayList<>();
        private final Map<Integer, MockDigitalInput> inputs = new LinkedHashMap<>();

        @Override
        public DigitalInput create(DigitalInputConfig config) {
            DigitalInput input = super.create(config);
            configs.add(config);
            inputs.put(config.address(), (MockDigitalInput) input);
            return input;
        }

        void say(int bcm, DigitalState state) {
            MockDigitalInput input = inputs.get(bcm);
            if (input == null) {
                throw new AssertionError("nobody wired GPIO " + bcm);
            }
            input.mockState(state);
        }
    }

    private static final class MockLamps extends MockDigitalOutputProviderImpl {
        private final Map<Integer, DigitalOutput> outputs = new LinkedHashMap<>();

        @Override
        public DigitalOutput create(DigitalOutputConfig config) {
            DigitalOutput output = super.create(config);
            outputs.put(config.address(), output);
            return output;
        }

        Map<Integer, DigitalState> states() {
            return outputs.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey, output -> output.getValue().state()));
        }
    }
}
