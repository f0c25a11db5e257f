package cn.sansheng.kiosk.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// CODE128 as the printer draws it from `{A`, `{B`, `{C` and what follows: the widths of bars and
/// spaces in modules, and the text that a scanner will read.
record Code128(List<Integer> symbols, String text) {
    /// Widths of symbol 0 to 105, then the stop sign (ISO/IEC 15417, table 1).
    private static final String[] WIDTHS = {
        "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212",
        "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221",
        "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221",
        "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
        "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131",
        "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131",
        "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111",
        "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
        "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242",
        "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
        "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
        "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"
    };

    private static final int BRACE = 0x7B;
    private static final int SWITCH_TO_C = 99;
    private static final int SWITCH_TO_B = 100;
    private static final int SWITCH_TO_A = 101;
    private static final int START_A = 103;
    private static final int STOP = 106;

    Code128 {
        symbols = List.copyOf(symbols);
    }

    /// Empty for data that the printer refuses.
    static Optional<Code128> read(byte[] data) {
        List<Integer> symbols = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        char set = 0;
        for (int at = 0; at < data.length; at++) {
            int code = data[at] & 0xFF;
            if (code == BRACE && startsSet(data, at)) {
                char next = (char) data[++at];
                symbols.add(set == 0 ? START_A + next - 'A' : switchTo(next));
                set = next;
                continue;
            }
            if (set == 0 || code == BRACE || !fits(set, code)) {
                return Optional.empty();
            }
            symbols.add(value(set, code));
            text.append(set == 'C' ? "%02d".formatted(code) : Character.toString(code));
        }
        return symbols.size() < 2
                ? Optional.empty()
                : Optional.of(new Code128(symbols, text.toString()));
    }

    /// Start, data, check and stop, without the white at both ends.
    Dots dots(int module, int height) {
        StringBuilder widths = new StringBuilder();
        int sum = symbols.getFirst();
        for (int at = 0; at < symbols.size(); at++) {
            widths.append(WIDTHS[symbols.get(at)]);
            sum += at * symbols.get(at);
        }
        widths.append(WIDTHS[sum % 103]).append(WIDTHS[STOP]);
        Dots dots = new Dots(modules() * module, height);
        int x = 0;
        for (int at = 0; at < widths.length(); at++) {
            int width = (widths.charAt(at) - '0') * module;
            if (at % 2 == 0) {
                bar(x, width, dots);
            }
            x += width;
        }
        return dots;
    }

    int modules() {
        return 11 * (symbols.size() + 1) + 13;
    }

    private static void bar(int x, int width, Dots dots) {
        for (int y = 0; y < dots.height(); y++) {
            for (int across = 0; across < width; across++) {
                dots.blacken(x + across, y);
            }
        }
    }

    private static boolean startsSet(byte[] data, int at) {
        return at + 1 < data.length && data[at + 1] >= 'A' && data[at + 1] <= 'C';
    }

    private static int switchTo(char set) {
        return switch (set) {
            case 'A' -> SWITCH_TO_A;
            case 'B' -> SWITCH_TO_B;
            default -> SWITCH_TO_C;
        };
    }

    private static boolean fits(char set, int code) {
        return switch (set) {
            case 'A' -> code < 0x60;
            case 'B' -> code >= 0x20 && code < 0x80;
            default -> code < 100;
        };
    }

    private static int value(char set, int code) {
        return switch (set) {
            case 'A' -> code < 0x20 ? code + 64 : code - 0x20;
            case 'B' -> code - 0x20;
            default -> code;
        };
    }
}
