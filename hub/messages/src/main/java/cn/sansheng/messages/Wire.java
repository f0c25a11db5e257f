package cn.sansheng.messages;

import java.util.Locale;

/// How enum constants are spelled on the wire: NO_SHOW is "no-show".
final class Wire {
    private Wire() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
