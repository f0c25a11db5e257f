package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.visit.Layout.Letters;
import java.util.List;

/// The keys of the search: each letter has its own, or, where letters are large, shares one as on a
/// telephone.
public final class Keypad {
    private static final List<String> SINGLE = List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));
    private static final List<String> SHARED =
            List.of("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ");

    private Keypad() {}

    public static List<String> keys(Letters letters) {
        return switch (letters) {
            case USUAL -> SINGLE;
            case LARGE -> SHARED;
        };
    }
}
