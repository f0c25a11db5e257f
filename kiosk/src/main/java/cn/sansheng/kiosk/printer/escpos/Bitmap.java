package cn.sansheng.kiosk.printer.escpos;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// Dots in rows of whole bytes, the leftmost in the highest bit; 1 is black.
public final class Bitmap {
    private final int width;
    private final int height;
    private final byte[] rows;

    private Bitmap(int width, int height, byte[] rows) {
        this.width = width;
        this.height = height;
        this.rows = rows;
    }

    /// What is darker than half grey becomes black.
    public static Bitmap of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] rows = new byte[bytesPerRow(width) * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if ((image.getRGB(x, y) & 0xFF) < 0x80) {
                    rows[y * bytesPerRow(width) + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return new Bitmap(width, height, rows);
    }

    public static Bitmap black(int width, int height) {
        byte[] rows = new byte[bytesPerRow(width) * height];
        Arrays.fill(rows, (byte) 0xFF);
        return new Bitmap(width, height, rows);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int bytesPerRow() {
        return bytesPerRow(width);
    }

    /// The bytes of some rows.
    public byte[] rows(int from, int to) {
        return Arrays.copyOfRange(rows, from * bytesPerRow(), to * bytesPerRow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitmap that
                && width == that.width
                && height == that.height
                && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return width + " x " + height + " dots";
    }

    private static int bytesPerRow(int width) {
        return (width + 7) / 8;
    }
}
