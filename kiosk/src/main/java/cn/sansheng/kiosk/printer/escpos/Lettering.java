package cn.sansheng.kiosk.printer.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Letters drawn here, for what the printer's own cannot do: the large number, and lines with
/// characters that it lacks.
public final class Lettering {
    private static final String FAMILY = "Noto Sans CJK SC";
    private static final int NUMBER_SIZE = 200;
    private static final int MARGIN = 8;

    /// Half as wide for ASCII as for Chinese, like the printer's own, so that columns stay columns.
    private static final String CELLS = "Noto Sans Mono CJK SC";

    private final Font plain = new Font(CELLS, Font.PLAIN, Size.LETTER);
    private final Font bold = new Font(CELLS, Font.BOLD, Size.LETTER);
    private final Font large = new Font(FAMILY, Font.BOLD, NUMBER_SIZE);

    /// Loads the font, which takes half a second the first time.
    public void warmUp() {
        number("A0123456789", Paper.MM_80);
    }

    /// As large as the paper allows, no larger than on screens; just its own dots.
    public Bitmap number(String number, Paper paper) {
        Font font = large;
        double most = paper.dots() - 2.0 * MARGIN;
        Rectangle2D ink = ink(number, font);
        if (ink.getWidth() > most) {
            font = large.deriveFont((float) Math.floor(NUMBER_SIZE * most / ink.getWidth()));
            ink = ink(number, font);
        }
        int width = (int) Math.ceil(ink.getWidth() / 8) * 8;
        int height = (int) Math.ceil(ink.getHeight());
        BufferedImage image = page(width, height, Color.WHITE);
        Graphics2D pen = pen(image, font, Color.BLACK);
        pen.drawString(
                number, (float) (-ink.getX() + (width - ink.getWidth()) / 2), (float) -ink.getY());
        pen.dispose();
        return Bitmap.of(image);
    }

    /// A line with the printer's sizes, as wide as its cells: the printer puts it in its place.
    Bitmap line(Piece.Line line) {
        int height = line.height() + leading(line.ink());
        BufferedImage image =
                page(Math.max(1, line.cells()) * Paper.CELL, height, ground(line.ink()));
        Font font = line.weight() == Piece.Weight.BOLD ? bold : plain;
        Graphics2D pen = pen(image, font, letters(line.ink()));
        float baseline = line.height() * 0.86f;
        int cell = 0;
        for (Run run : line.runs()) {
            pen.setFont(magnified(run.size(), font));
            for (int letter : run.text().codePoints().toArray()) {
                String one = Character.toString(letter);
                pen.drawString(one, (float) cell * Paper.CELL, baseline);
                cell += Run.cells(one) * run.size().across();
            }
        }
        pen.dispose();
        return Bitmap.of(image);
    }

    /// White letters stand in one black band.
    private static int leading(Piece.Ink ink) {
        return switch (ink) {
            case BLACK -> Size.LETTER / 3;
            case WHITE -> 0;
        };
    }

    private static Font magnified(Size size, Font font) {
        return font.deriveFont(AffineTransform.getScaleInstance(size.across(), size.down()));
    }

    private static Rectangle2D ink(String text, Font font) {
        BufferedImage image = page(1, 1, Color.WHITE);
        Graphics2D pen = pen(image, font, Color.BLACK);
        Rectangle2D ink =
                font.createGlyphVector(pen.getFontRenderContext(), text).getVisualBounds();
        pen.dispose();
        return ink;
    }

    private static Color ground(Piece.Ink ink) {
        return switch (ink) {
            case BLACK -> Color.WHITE;
            case WHITE -> Color.BLACK;
        };
    }

    private static Color letters(Piece.Ink ink) {
        return switch (ink) {
            case BLACK -> Color.BLACK;
            case WHITE -> Color.WHITE;
        };
    }

    private static BufferedImage page(int width, int height, Color ground) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image, Font font, Color colour) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setFont(font);
        pen.setColor(colour);
        return pen;
    }
}
