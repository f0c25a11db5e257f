package cn.sansheng.ledboard.simulator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// Paints a board as a person would see it: every dot a circle, lit or dark.
final class BoardPicture {
    private static final int PITCH = 8;
    private static final double DOT = 6;
    private static final int FRAME = 16;
    private static final Color GROUND = new Color(0x0B0E11);
    private static final Color CASE = new Color(0x15212B);
    private static final Color DARK = new Color(0x20272C);

    private BoardPicture() {}

    static BufferedImage of(DotGrid dots) {
        int wide = dots.width() * PITCH + 2 * FRAME;
        int high = dots.height() * PITCH + 2 * FRAME;
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(CASE);
        brush.fillRect(0, 0, wide, high);
        brush.setColor(GROUND);
        brush.fillRect(FRAME / 2, FRAME / 2, wide - FRAME, high - FRAME);
        paint(brush, dots);
        brush.dispose();
        return image;
    }

    private static void paint(Graphics2D brush, DotGrid dots) {
        double gap = (PITCH - DOT) / 2;
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                brush.setColor(colour(dots.at(x, y)));
                brush.fill(
                        new Ellipse2D.Double(
                                FRAME + x * PITCH + gap, FRAME + y * PITCH + gap, DOT, DOT));
            }
        }
    }

    private static Color colour(Area.@Nullable Colour lit) {
        if (lit == null) {
            return DARK;
        }
        return switch (lit) {
            case RED -> new Color(0xFF4A3D);
            case GREEN -> new Color(0x3BE06A);
            case AMBER -> new Color(0xFFB000);
        };
    }
}
