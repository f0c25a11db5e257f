package cn.sansheng.ledboard.layout;

import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.messages.Dots;
import cn.sansheng.messages.LedColour;

/// Draws a page as the dots that light up.
public final class Painter {
    private final Glyphs glyphs;

    public Painter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    public Dots paint(Page page) {
        Dots dots = Dots.dark(page.width(), page.height());
        int scale = page.size().scale();
        int top = page.top();
        for (Row row : page.rows()) {
            int left = row.indent() * Page.CELL_WIDTH * scale;
            for (Run run : row.runs()) {
                paint(run, dots, left, top, scale);
                left += run.cells() * Page.CELL_WIDTH * scale;
            }
            top += Page.CELL_HEIGHT * scale;
        }
        return dots;
    }

    private void paint(Run run, Dots dots, int left, int top, int scale) {
        int x = left;
        for (char character : run.text().toCharArray()) {
            paint(character, colour(run.colour()), dots, x, top, scale);
            x += BoardText.cells(character) * Page.CELL_WIDTH * scale;
        }
    }

    private void paint(char character, int colour, Dots dots, int left, int top, int scale) {
        int width = BoardText.cells(character) * Page.CELL_WIDTH * scale;
        for (int y = 0; y < Page.CELL_HEIGHT * scale; y++) {
            for (int x = 0; x < width; x++) {
                if (glyphs.isLit(character, x / scale, y / scale)) {
                    dots.set(left + x, top + y, colour);
                }
            }
        }
    }

    private static int colour(LedColour colour) {
        return switch (colour) {
            case RED -> Dots.RED;
            case GREEN -> Dots.GREEN;
            case AMBER -> Dots.AMBER;
        };
    }
}
