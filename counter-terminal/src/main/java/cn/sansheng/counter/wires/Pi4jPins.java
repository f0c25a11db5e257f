package cn.sansheng.counter.wires;

import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.GpioPins;
import cn.sansheng.gpio.Signal;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The counter's contacts and lamps on the pins of a Raspberry Pi. Debouncing is ours
/// ([cn.sansheng.gpio.Panel]).
final class Pi4jPins implements Inputs, Lamps {
    /// BCM numbers of the contacts, and of the lamps by level.
    record Wiring(Map<Pin, Integer> contacts, Map<Integer, Integer> lamps) {
        Wiring {
            contacts = Map.copyOf(contacts);
            lamps = Map.copyOf(lamps);
        }
    }

    private final GpioPins pins;
    private final Map<Integer, Pin> contacts = new LinkedHashMap<>();
    private final Map<Integer, Integer> lamps;

    private Pi4jPins(GpioPins pins, Wiring wiring) {
        this.pins = pins;
        wiring.contacts.forEach((pin, number) -> contacts.put(number, pin));
        this.lamps = wiring.lamps;
    }

    static Pi4jPins onRaspberryPi(Wiring wiring) throws IOException {
        return new Pi4jPins(
                GpioPins.onRaspberryPi(
                        Set.copyOf(wiring.contacts.values()), Set.copyOf(wiring.lamps.values())),
                wiring);
    }

    @Override
    public Map<Pin, Signal> start(Listener listener) throws IOException {
        return named(
                pins.start((number, signal) -> {
                    Pin pin = contacts.get(number);
                    if (pin != null) {
                        listener.changed(pin, signal);
                    }
                }));
    }

    @Override
    public Map<Pin, Signal> levels() throws IOException {
        return named(pins.levels());
    }

    private Map<Pin, Signal> named(Map<Integer, Signal> levels) {
        Map<Pin, Signal> named = new LinkedHashMap<>();
        contacts.forEach((number, pin) -> named.put(pin, levels.getOrDefault(number, Signal.IDLE)));
        return named;
    }

    @Override
    public void light(Set<Integer> levels) {
        pins.light(
                lamps.entrySet().stream()
                        .filter(lamp -> levels.contains(lamp.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    @Override
    public void close() {
        pins.close();
    }
}
