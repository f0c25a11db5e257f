package cn.sansheng.messages;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/// A picture of a board's dots: two bits a dot, rows from the top, dots from the left, four dots a
/// byte with the leftmost in the highest bits, every row beginning a new byte; 0 dark, 1 red, 2
/// green, 3 amber. On the wire it is Base64 of these bytes.
public final class Dots {
    public static final int DARK = 0;
    public static final int RED = 1;
    public static final int GREEN = 2;
    public static final int AMBER = 3;

    private final int width;
    private final int height;
    private final byte[] packed;

    private Dots(int width, int height, byte[] packed) {
        if (packed.length != bytesFor(width, height)) {
            throw new IllegalArgumentException("the dots do not fill " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.packed = packed;
    }

    public static Dots dark(int width, int height) {
        return new Dots(width, height, new byte[bytesFor(width, height)]);
    }

    public static Dots parse(int width, int height, String base64) {
        return new Dots(width, height, Base64.getDecoder().decode(base64));
    }

    public int at(int x, int y) {
        return (packed[index(x, y)] >> shift(x)) & 3;
    }

    /// Only while the picture is being drawn by its maker.
    public void set(int x, int y, int colour) {
        int index = index(x, y);
        packed[index] = (byte) ((packed[index] & ~(3 << shift(x))) | (colour << shift(x)));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(packed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dots that
                && width == that.width
                && height == that.height
                && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height, Arrays.hashCode(packed));
    }

    @Override
    public String toString() {
        return "Dots[" + width + "x" + height + "]";
    }

    private int index(int x, int y) {
        return y * ((width + 3) / 4) + x / 4;
    }

    private static int shift(int x) {
        return 6 - 2 * (x & 3);
    }

    private static int bytesFor(int width, int height) {
        return (width + 3) / 4 * height;
    }
}
