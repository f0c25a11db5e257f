package cn.sansheng.ledboard.simulator;

import cn.sansheng.ledboard.simulator.Area.Run;
import cn.sansheng.ledboard.simulator.Rows.Row;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/// Paints a board as a person would see it: every dot a circle, lit or dark.
final class BoardPicture {
    private static final int PITCH = 8;
    private static final double DOT = 6;
    private static final int FRAME = 16;
    private static final Color GROUND = new Color(0x0B0E11);
    private static final Color CASE = new Color(0x15212B);
    private static final Color DARK = new Color(0x20272C);

    private final Unifont font;

    BoardPicture(Unifont font) {
        this.font = font;
    }

    BufferedImage of(ShownBoard board) {
        Color[][] dots = new Color[board.height()][board.width()];
        board.areas().values().forEach(area -> light(dots, area));
        int wide = board.width() * PITCH + 2 * FRAME;
        int high = board.height() * PITCH + 2 * FRAME;
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

    private static void paint(Graphics2D brush, Color[][] dots) {
        double gap = (PITCH - DOT) / 2;
        for (int y = 0; y < dots.length; y++) {
            for (int x = 0; x < dots[y].length; x++) {
                brush.setColor(dots[y][x] == null ? DARK : dots[y][x]);
                brush.fill(
                        new Ellipse2D.Double(
                                FRAME + x * PITCH + gap, FRAME + y * PITCH + gap, DOT, DOT));
            }
        }
    }

    private void light(Color[][] dots, Area area) {
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            java.util.Arrays.fill(dots[y], area.x(), area.x() + area.width(), null);
        }
        for (Row row : Rows.of(area).rows()) {
            int x = 0;
            for (Run run : row.runs()) {
                for (char each : run.text().toCharArray()) {
                    glyph(dots, area, row, x, each, colour(run));
                    x += CardText.columns(each) * Rows.COLUMN * row.scale();
                }
            }
        }
    }

    private void glyph(Color[][] dots, Area area, Row row, int left, char each, Color colour) {
        int wide = CardText.columns(each) * Rows.COLUMN * row.scale();
        for (int y = 0; y < Rows.CELL * row.scale(); y++) {
            for (int x = 0; x < wide; x++) {
                boolean inside = left + x < area.width() && row.y() + y < area.height();
                if (inside && font.lit(each, x / row.scale(), y / row.scale())) {
                    dots[area.y() + row.y() + y][area.x() + left + x] = colour;
                }
            }
        }
    }

    private static Color colour(Run run) {
        return switch (run.colour()) {
            case RED -> new Color(0xFF4A3D);
            case GREEN -> new Color(0x3BE06A);
            case AMBER -> new Color(0xFFB000);
        };
    }
}
