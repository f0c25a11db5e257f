package cn.sansheng.kiosk.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How many bytes follow the name of each command that this printer knows.
final class Forms {
    /// A picture of a whole roll's width and a hand's length; more is taken for a mistake.
    private static final int MOST = 0x10000;

    private static final Map<Integer, String> INTRODUCERS =
            Map.of(0x10, "DLE", 0x1B, "ESC", 0x1C, "FS", 0x1D, "GS");

    private static final Map<String, Integer> FIXED =
            Map.ofEntries(
                    Map.entry("DLE \u0004", 1),
                    Map.entry("DLE \u0005", 1),
                    Map.entry("ESC @", 0),
                    Map.entry("ESC 2", 0),
                    Map.entry("ESC i", 0),
                    Map.entry("ESC m", 0),
                    Map.entry("ESC  ", 1),
                    Map.entry("ESC !", 1),
                    Map.entry("ESC -", 1),
                    Map.entry("ESC 3", 1),
                    Map.entry("ESC =", 1),
                    Map.entry("ESC E", 1),
                    Map.entry("ESC G", 1),
                    Map.entry("ESC J", 1),
                    Map.entry("ESC M", 1),
                    Map.entry("ESC R", 1),
                    Map.entry("ESC V", 1),
                    Map.entry("ESC a", 1),
                    Map.entry("ESC d", 1),
                    Map.entry("ESC t", 1),
                    Map.entry("ESC {", 1),
                    Map.entry("ESC $", 2),
                    Map.entry("ESC \\", 2),
                    Map.entry("FS &", 0),
                    Map.entry("FS .", 0),
                    Map.entry("FS !", 1),
                    Map.entry("FS -", 1),
                    Map.entry("FS C", 1),
                    Map.entry("FS W", 1),
                    Map.entry("FS S", 2),
                    Map.entry("GS !", 1),
                    Map.entry("GS B", 1),
                    Map.entry("GS H", 1),
                    Map.entry("GS I", 1),
                    Map.entry("GS a", 1),
                    Map.entry("GS b", 1),
                    Map.entry("GS f", 1),
                    Map.entry("GS h", 1),
                    Map.entry("GS r", 1),
                    Map.entry("GS w", 1),
                    Map.entry("GS L", 2),
                    Map.entry("GS P", 2),
                    Map.entry("GS W", 2));

    private Forms() {}

    static Optional<String> introducer(int code) {
        return Optional.ofNullable(INTRODUCERS.get(code));
    }

    /// Empty while more bytes are needed to tell; negative for a command that is not known.
    static OptionalInt length(String name, byte[] rest) {
        Integer fixed = FIXED.get(name);
        if (fixed != null) {
            return OptionalInt.of(fixed);
        }
        return switch (name) {
            case "GS V" -> after(rest, 1, rest.length > 0 && rest[0] >= 'A' ? 2 : 1);
            case "GS k" -> barcode(rest);
            case "GS v" -> after(rest, 6, 6 + product(rest));
            case "GS (", "FS (" -> after(rest, 3, 3 + number(rest, 1, 2));
            case "GS 8" -> after(rest, 5, 5 + number(rest, 1, 4));
            default -> OptionalInt.of(-1);
        };
    }

    private static OptionalInt barcode(byte[] rest) {
        if (rest.length > 0 && rest[0] >= 'A') {
            return after(rest, 2, 2 + number(rest, 1, 1));
        }
        for (int at = 1; at < rest.length; at++) {
            if (rest[at] == 0) {
                return OptionalInt.of(at + 1);
            }
        }
        return rest.length > 256 ? OptionalInt.of(-1) : OptionalInt.empty();
    }

    private static int product(byte[] rest) {
        return number(rest, 2, 2) * number(rest, 4, 2);
    }

    private static OptionalInt after(byte[] rest, int needed, int length) {
        if (rest.length < needed) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(length < 0 || length > MOST ? -1 : length);
    }

    private static int number(byte[] rest, int from, int size) {
        int number = 0;
        for (int at = 0; at < size && from + at < rest.length; at++) {
            number |= (rest[from + at] & 0xFF) << (8 * at);
        }
        return number;
    }
}
