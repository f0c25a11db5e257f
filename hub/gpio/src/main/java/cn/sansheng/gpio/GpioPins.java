package cn.sansheng.gpio;

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

/// Pins of a Raspberry Pi by Pi4J, named by BCM number: contacts to ground with the pull-up inside,
/// so low is active, and lamps that high lights. The providers are named, never detected: Pi4J
/// would put a mock in place of a missing one. Debouncing is ours ([Panel]); each edge comes on a
/// thread of Pi4J.
public final class GpioPins implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GpioPins.class);
    private static final long NO_DEBOUNCE = 0;

    /// Hears of edges, on whatever thread they come; must not wait.
    public interface Listener {
        void changed(int contact, Signal signal);
    }

    private final Context context;
    private final Map<Integer, DigitalInput> inputs = new LinkedHashMap<>();
    private final Map<Integer, DigitalOutput> lights = new TreeMap<>();

    private GpioPins(Context context) {
        this.context = context;
    }

    /// Each contact and each light by its number. Fails in one sentence where there is no such
    /// board.
    public static GpioPins onRaspberryPi(Set<Integer> contacts, Set<Integer> lights)
            throws IOException {
        try {
            return open(
                    GpioDDigitalInputProvider.newInstance(),
                    GpioDDigitalOutputProvider.newInstance(),
                    contacts,
                    lights);
        } catch (IllegalStateException | Pi4JException | GpioDException | LinkageError refused) {
            throw new IOException(
                    "gpio:rpi needs a Raspberry Pi whose GPIO chip may be opened (group gpio): "
                            + refused.getMessage(),
                    refused);
        }
    }

    static GpioPins open(
            DigitalInputProvider inputs,
            DigitalOutputProvider outputs,
            Set<Integer> contacts,
            Set<Integer> lights) {
        Context context =
                Pi4J.newContextBuilder()
                        .noAutoDetect()
                        .disableShutdownHook()
                        .add(inputs, outputs)
                        .build();
        GpioPins opened = new GpioPins(context);
        try {
            contacts.forEach(number -> opened.wire(inputs, number));
            lights.forEach(number -> opened.wire(outputs, number));
            return opened;
        } catch (IllegalStateException | Pi4JException | GpioDException | LinkageError refused) {
            opened.close();
            throw refused;
        }
    }

    /// Begins to hear, and tells what every contact said before the first edge.
    public Map<Integer, Signal> start(Listener listener) throws IOException {
        Map<Integer, Signal> before = levels();
        inputs.forEach(
                (pin, input) -> input.addListener(event -> changed(event.state(), pin, listener)));
        return before;
    }

    /// What every contact says now. An edge may have been missed; the level never lies.
    public Map<Integer, Signal> levels() throws IOException {
        Map<Integer, Signal> levels = new HashMap<>();
        for (var input : inputs.entrySet()) {
            levels.put(input.getKey(), level(input.getValue()));
        }
        return levels;
    }

    /// Lights these and no other; returns at once.
    public void light(Set<Integer> numbers) {
        lights.forEach((number, lamp) -> {
            try {
                lamp.state(numbers.contains(number) ? DigitalState.HIGH : DigitalState.LOW);
            } catch (IllegalStateException | Pi4JException | GpioDException unlit) {
                LOG.warn("the lamp on GPIO {} cannot be set: {}", number, unlit.getMessage());
            }
        });
    }

    @Override
    public void close() {
        context.shutdown();
    }

    private void wire(DigitalInputProvider provider, int number) {
        inputs.put(
                number,
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
    private void wire(DigitalOutputProvider provider, int number) {
        lights.put(
                number,
                context.create(
                        DigitalOutput.newConfigBuilder(context)
                                .id("lamp-" + number)
                                .address(number)
                                .initial(DigitalState.LOW)
                                .shutdown(DigitalState.LOW)
                                .provider(provider.id())
                                .build()));
    }

    private static void changed(DigitalState state, int pin, Listener listener) {
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
