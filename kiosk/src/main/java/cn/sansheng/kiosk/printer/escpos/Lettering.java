package cn.sansheng.kiosk.printer.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Letters drawn here, for what the printer's own cannot do: the large number, and characters that
/// GBK lacks.
public final class Lettering {
    private static final String FAMILY = "Noto Sans CJK SC";
    private static final int NUMBER_SIZE = 200;
    private static final int MARGIN = 8;

    private final Font plain = new Font(FAMILY, Font.PLAIN, Size.LETTER);
    private final Font bold = new Font(FAMILY, Font.BOLD, Size.LETTER);

    /// Loads the font, which takes half a second the first time.
    public void warmUp() {
        number("A0123456789", Paper.MM_80);
    }

    /// As large as the paper allows, no larger than on screens; just its own dots.
    public Bitmap number(String number, Paper paper) {
        Font font = bold.deriveFont((float) NUMBER_SIZE);
        double most = paper.dots() - 2.0 * MARGIN;
        Rectangle2D ink = ink(number, font);
        if (ink.getWidth() > most) {
            font = bold.deriveFont((float) Math.floor(NUMBER_SIZE * most / ink.getWidth()));
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

    /// A whole line across the paper, with the printer's sizes.
    Bitmap line(Piece.Line line, Paper paper) {
        int height = line.height() + Size.LETTER / 3;
        BufferedImage image = page(paper.dots(), height, ground(line.ink()));
        Font font = line.weight() == Piece.Weight.BOLD ? bold : plain;
        Graphics2D pen = pen(image, font, letters(line.ink()));
        double width = line.runs().stream().mapToDouble(run -> width(run, font)).sum();
        double squeeze = Math.min(1, paper.dots() / width);
        double x = line.align() == Piece.Align.LEFT ? 0 : (paper.dots() - width * squeeze) / 2;
        for (Run run : line.runs()) {
            pen.setFont(magnified(run.size(), font, squeeze));
            float baseline = line.height() * 0.86f;
            pen.drawString(run.text(), (float) x, baseline);
            x += width(run, font) * squeeze;
        }
        pen.dispose();
        return Bitmap.of(image);
    }

    private static Font magnified(Size size, Font font, double squeeze) {
        return font.deriveFont(
                AffineTransform.getScaleInstance(size.across() * squeeze, size.down()));
    }

    private static double width(Run run, Font font) {
        BufferedImage image = page(1, 1, Color.WHITE);
        Graphics2D pen = pen(image, font, Color.BLACK);
        double width = font.getStringBounds(run.text(), pen.getFontRenderContext()).getWidth();
        pen.dispose();
        return width * run.size().across();
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
