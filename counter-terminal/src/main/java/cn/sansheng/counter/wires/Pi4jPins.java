package cn.sansheng.counter.wires;

import cn.sansheng.counter.pins.Pin;
import cn.sansheng.counter.pins.Signal;
import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.library.gpiod.internal.GpioDException;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pins by Pi4J: contacts to ground with the pull-up inside, so low is active, and lamps that high
/// lights. The providers are named, never detected: Pi4J would put a mock in place of a missing
/// one. Debouncing is ours ([Panel]); each edge comes on a thread of Pi4J.
final class Pi4jPins implements Inputs, Lamps {
    private static final Logger LOG = LoggerFactory.getLogger(Pi4jPins.class);
    private static final long NO_DEBOUNCE = 0;

    /// BCM numbers of the contacts, and of the lamps by level.
    record Wiring(Map<Pin, Integer> contacts, Map<Integer, Integer> lamps) {
        Wiring {
            contacts = Map.copyOf(contacts);
            lamps = Map.copyOf(lamps);
        }
    }

    private final Context context;
    private final Map<Pin, DigitalInput> inputs = new LinkedHashMap<>();
    private final Map<Integer, DigitalOutput> lamps = new TreeMap<>();

    private Pi4jPins(Context context) {
        this.context = context;
    }

    static Pi4jPins onRaspberryPi(Wiring wiring) throws IOException {
        try {
            return open(
                    GpioDDigitalInputProvider.newInstance(),
                    GpioDDigitalOutputProvider.newInstance(),
                    wiring);
        } catch (IllegalStateException | Pi4JException | GpioDException | LinkageError refused) {
            throw new IOException(
                    "gpio:rpi needs a Raspberry Pi whose GPIO chip may be opened (group gpio): "
                            + refused.getMessage(),
                    refused);
        }
    }

    static Pi4jPins open(
            DigitalInputProvider contacts, DigitalOutputProvider lamps, Wiring wiring) {
        Context context =
                Pi4J.newContextBuilder()
                        .noAutoDetect()
                        .disableShutdownHook()
                        .add(contacts, lamps)
                        .build();
        Pi4jPins opened = new Pi4jPins(context);
        try {
            wiring.contacts.forEach((pin, number) -> opened.wire(contacts, pin, number));
            wiring.lamps.forEach((level, number) -> opened.wire(lamps, level, number));
            return opened;
        } catch (IllegalStateException | Pi4JException | GpioDException | LinkageError refused) {
            opened.close();
            throw refused;
        }
    }

    @Override
    public Map<Pin, Signal> start(Listener listener) throws IOException {
        Map<Pin, Signal> before = levels();
        inputs.forEach(
                (pin, input) -> input.addListener(event -> changed(event.state(), pin, listener)));
        return before;
    }

    @Override
    public Map<Pin, Signal> levels() throws IOException {
        Map<Pin, Signal> levels = new HashMap<>();
        for (var input : inputs.entrySet()) {
            levels.put(input.getKey(), level(input.getValue()));
        }
        return levels;
    }

    @Override
    public void light(Set<Integer> levels) {
        lamps.forEach((level, lamp) -> {
            try {
                lamp.state(levels.contains(level) ? DigitalState.HIGH : DigitalState.LOW);
            } catch (IllegalStateException | Pi4JException | GpioDException unlit) {
                LOG.warn("the lamp of level {} cannot be set: {}", level, unlit.getMessage());
            }
        });
    }

    @Override
    public void close() {
        context.shutdown();
    }

    private void wire(DigitalInputProvider provider, Pin pin, int number) {
        inputs.put(
                pin,
                context.create(
                        DigitalInput.newConfigBuilder(context)
                                .id("gpio-" + number)
                                .address(number)
                                .pull(PullResistance.PULL_UP)
                                .debounce(NO_DEBOUNCE)
                                .provider(provider.id())
                                .build()));
    }

    /// Dark at both ends of the program's life.
    private void wire(DigitalOutputProvider provider, int level, int number) {
        lamps.put(
                level,
                context.create(
                        DigitalOutput.newConfigBuilder(context)
                                .id("lamp-" + number)
                                .address(number)
                                .initial(DigitalState.LOW)
                                .shutdown(DigitalState.LOW)
                                .provider(provider.id())
                                .build()));
    }

    private static void changed(DigitalState state, Pin pin, Listener listener) {
        switch (state) {
            case LOW -> listener.changed(pin, Signal.ACTIVE);
            case HIGH -> listener.changed(pin, Signal.IDLE);
            case UNKNOWN -> {}
        }
    }

    private static Signal level(DigitalInput input) throws IOException {
        try {
            return switch (input.state()) {
                case LOW -> Signal.ACTIVE;
                case HIGH -> Signal.IDLE;
                case UNKNOWN -> throw new IOException(input.id() + " says neither high nor low");
            };
        } catch (IllegalStateException | Pi4JException | GpioDException unreadable) {
            throw new IOException(
                    input.id() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
