package cn.sansheng.serial.far;

import java.util.Arrays;
import java.util.HexFormat;

/// Bytes as a value: compared by content, printed as hexadecimal digits.
public final class Bytes {
    private final byte[] content;

    public Bytes(byte[] content) {
        this.content = content.clone();
    }

    public static Bytes of(String hex) {
        return new Bytes(HexFormat.of().parseHex(hex));
    }

    public byte[] array() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    public int at(int place) {
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
