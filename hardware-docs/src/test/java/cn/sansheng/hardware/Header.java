package cn.sansheng.hardware;

import java.util.Map;
import java.util.Set;

/// The 40-pin header of a Raspberry Pi since the model B+: which header pin carries what.
final class Header {
    /// By BCM number.
    static final Map<Integer, Integer> PINS =
            Map.ofEntries(
                    Map.entry(2, 3),
                    Map.entry(3, 5),
                    Map.entry(4, 7),
                    Map.entry(5, 29),
                    Map.entry(6, 31),
                    Map.entry(7, 26),
                    Map.entry(8, 24),
                    Map.entry(9, 21),
                    Map.entry(10, 19),
                    Map.entry(11, 23),
                    Map.entry(12, 32),
                    Map.entry(13, 33),
                    Map.entry(14, 8),
                    Map.entry(15, 10),
                    Map.entry(16, 36),
                    Map.entry(17, 11),
                    Map.entry(18, 12),
                    Map.entry(19, 35),
                    Map.entry(20, 38),
                    Map.entry(21, 40),
                    Map.entry(22, 15),
                    Map.entry(23, 16),
                    Map.entry(24, 18),
                    Map.entry(25, 22),
                    Map.entry(26, 37),
                    Map.entry(27, 13));

    static final Set<Integer> GROUND = Set.of(6, 9, 14, 20, 25, 30, 34, 39);
    static final Set<Integer> SUPPLY_3V3 = Set.of(1, 17);

    private Header() {}

    /// What a table's column BCM says: a number, GND or 3V3.
    static boolean carries(int pin, String signal) {
        return switch (signal) {
            case "GND" -> GROUND.contains(pin);
            case "3V3" -> SUPPLY_3V3.contains(pin);
            default -> Integer.valueOf(pin).equals(PINS.get(Integer.valueOf(signal)));
        };
    }
}
