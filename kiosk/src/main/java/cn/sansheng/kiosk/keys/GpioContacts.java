package cn.sansheng.kiosk.keys;

import cn.sansheng.gpio.GpioPins;
import cn.sansheng.gpio.Signal;
import cn.sansheng.kiosk.visit.Key;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// The contacts on the pins of a Raspberry Pi.
final class GpioContacts implements Contacts {
    private final GpioPins pins;
    private final KeyPins plan;

    private GpioContacts(GpioPins pins, KeyPins plan) {
        this.pins = pins;
        this.plan = plan;
    }

    static GpioContacts open(KeyPins plan) throws IOException {
        return new GpioContacts(
                GpioPins.onRaspberryPi(Set.copyOf(plan.numbers().values()), Set.of()), plan);
    }

    @Override
    public Map<Key, Signal> start(BiConsumer<Key, Signal> changed) throws IOException {
        return named(
                pins.start((number, signal) ->
                        plan.numbers()
                                .forEach((key, pin) -> {
                                    if (pin == number) {
                                        changed.accept(key, signal);
                                    }
                                })));
    }

    @Override
    public Map<Key, Signal> levels() throws IOException {
        return named(pins.levels());
    }

    private Map<Key, Signal> named(Map<Integer, Signal> levels) {
        Map<Key, Signal> named = new EnumMap<>(Key.class);
        plan.numbers().forEach((key, pin) -> named.put(key, levels.getOrDefault(pin, Signal.IDLE)));
        return named;
    }

    @Override
    public void close() {
        pins.close();
    }
}
