package cn.sansheng.kiosk.simulator;

import java.util.Arrays;
import java.util.HexFormat;

/// Bytes as a value: compared by content, printed as hexadecimal digits.
final class Bytes {
    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content.clone();
    }

    static Bytes of(String hex) {
        return new Bytes(HexFormat.of().parseHex(hex));
    }

    byte[] array() {
        return content.clone();
    }

    int length() {
        return content.length;
    }

    int at(int place) {
        return content[place] & 0xff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(content);
    }
}
