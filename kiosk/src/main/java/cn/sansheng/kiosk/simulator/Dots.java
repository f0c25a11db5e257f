package cn.sansheng.kiosk.simulator;

import java.util.BitSet;

/// A picture in dots, black or white.
final class Dots {
    private final int width;
    private final int height;
    private final BitSet black;

    Dots(int width, int height) {
        this.width = width;
        this.height = height;
        this.black = new BitSet(width * height);
    }

    /// Rows of whole bytes, the leftmost dot in the highest bit.
    static Dots ofRows(byte[] rows, int bytesPerRow) {
        Dots dots = new Dots(bytesPerRow * 8, rows.length / bytesPerRow);
        for (int at = 0; at < rows.length / bytesPerRow * bytesPerRow * 8; at++) {
            dots.black.set(at, (rows[at / 8] & 0x80 >> at % 8) != 0);
        }
        return dots;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isBlack(int x, int y) {
        return black.get(y * width + x);
    }

    void blacken(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            black.set(y * width + x);
        }
    }

    Dots magnified(int across, int down) {
        Dots large = new Dots(width * across, height * down);
        for (int y = 0; y < large.height; y++) {
            for (int x = 0; x < large.width; x++) {
                large.black.set(y * large.width + x, isBlack(x / across, y / down));
            }
        }
        return large;
    }

    /// Every dot struck a second time, one dot to the right.
    Dots emphasised() {
        Dots bold = new Dots(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                bold.black.set(y * width + x, isBlack(x, y) || (x > 0 && isBlack(x - 1, y)));
            }
        }
        return bold;
    }

    Dots reversed() {
        Dots other = new Dots(width, height);
        other.black.or(black);
        other.black.flip(0, width * height);
        return other;
    }
}
