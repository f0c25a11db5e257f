package cn.sansheng.kiosk.keys;

import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.serial.DeviceUri;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// On which pin of a Raspberry Pi each of the five keys is, by BCM number.
public record KeyPins(Map<Key, Integer> numbers) {
    /// hardware-docs/protocol/keys.md: up, down, confirm, back, help.
    public static final KeyPins USUAL = of(List.of(5, 6, 13, 19, 26));

    private static final String RASPBERRY = "rpi";
    private static final String PINS = "pins";

    /// GPIO 0 and 1 belong to the memory of a Raspberry Pi's add-on boards.
    private static final int LEAST_BCM = 2;

    private static final int MOST_BCM = 27;

    public KeyPins {
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    /// `gpio:rpi`, with other pins than the usual `gpio:rpi?pins=5,6,13,19,26`.
    ///
    /// @throws IllegalArgumentException in words for whoever wrote the URI
    public static KeyPins of(DeviceUri uri) {
        if (!uri.target().equals(RASPBERRY)) {
            throw new IllegalArgumentException("must be gpio:rpi?pins=…, was " + uri);
        }
        uri.allowing(PINS);
        return uri.text(PINS).map(KeyPins::parse).orElse(USUAL);
    }

    private static KeyPins parse(String list) {
        boolean numbers = list.matches("\\d{1,2}(,\\d{1,2}){4}");
        List<Integer> all =
                numbers ? Stream.of(list.split(",", -1)).map(Integer::valueOf).toList() : List.of();
        if (all.size() != new HashSet<>(all).size()
                || all.isEmpty()
                || all.stream().anyMatch(pin -> pin < LEAST_BCM || pin > MOST_BCM)) {
            throw new IllegalArgumentException(
                    "%s must be five BCM numbers of %d to %d, for up,down,confirm,back,help, was \"%s\""
                            .formatted(PINS, LEAST_BCM, MOST_BCM, list));
        }
        return of(all);
    }

    private static KeyPins of(List<Integer> pins) {
        Map<Key, Integer> numbers = new EnumMap<>(Key.class);
        Iterator<Integer> next = pins.iterator();
        for (Key key : Key.values()) {
            numbers.put(key, next.next());
        }
        return new KeyPins(numbers);
    }

    @Override
    public String toString() {
        return numbers.values().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "gpio:rpi?pins=", ""));
    }
}
