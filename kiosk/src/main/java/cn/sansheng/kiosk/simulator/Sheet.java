package cn.sansheng.kiosk.simulator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The paper that hangs out of the printer, from the last cut on.
final class Sheet {
    /// A metre and a half; more can only be a mistake.
    private static final int MOST_ROWS = 12_000;

    private final int width;
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private Optional<String> code128 = Optional.empty();
    private Optional<String> qr = Optional.empty();
    private int y;

    private record Stamp(Dots dots, int x, int y) {}

    Sheet(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    boolean isBlank() {
        return stamps.isEmpty();
    }

    /// The slip, when its last mark has come past a bar so far behind the head.
    Optional<Slip> tornOffAt(int bar) {
        int marked =
                stamps.stream()
                        .mapToInt(stamp -> stamp.y() + stamp.dots().height())
                        .max()
                        .orElse(Integer.MAX_VALUE);
        return y - bar >= marked ? Optional.of(slip(y - bar)) : Optional.empty();
    }

    boolean isFull() {
        return y > MOST_ROWS;
    }

    void stamp(Dots dots, int x, int below) {
        stamps.add(new Stamp(dots, x, y + below));
    }

    void feed(int dots) {
        y += dots;
    }

    void line(String letters) {
        if (!letters.isBlank()) {
            text.add(letters.strip());
        }
    }

    void holdsCode128(String data) {
        code128 = Optional.of(data);
    }

    void holdsQr(String data) {
        qr = Optional.of(data);
    }

    Slip slip() {
        return slip(y);
    }

    private Slip slip(int height) {
        BufferedImage image =
                new BufferedImage(width, Math.max(1, height), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
        stamps.forEach(stamp -> print(stamp, image));
        return new Slip(image, text, code128, qr);
    }

    private static void print(Stamp stamp, BufferedImage image) {
        Dots dots = stamp.dots();
        for (int down = 0; down < dots.height(); down++) {
            for (int across = 0; across < dots.width(); across++) {
                int x = stamp.x() + across;
                int y = stamp.y() + down;
                boolean onPaper = x >= 0 && x < image.getWidth() && y < image.getHeight();
                if (onPaper && dots.isBlack(across, down)) {
                    image.setRGB(x, y, 0);
                }
            }
        }
    }
}
