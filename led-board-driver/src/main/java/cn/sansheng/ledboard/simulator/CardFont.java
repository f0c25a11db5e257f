package cn.sansheng.ledboard.simulator;

import cn.sansheng.ledboard.simulator.Area.Run;
import cn.sansheng.ledboard.simulator.Rows.Row;

/// Draws what a card shows with the card's 16-dot font.
final class CardFont {
    private final Unifont font;

    CardFont(Unifont font) {
        this.font = font;
    }

    DotGrid drawn(ShownBoard board) {
        DotGrid dots = new DotGrid(board.width(), board.height());
        board.areas().values().forEach(area -> light(dots, area));
        return dots;
    }

    private void light(DotGrid dots, Area area) {
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            for (int x = area.x(); x < area.x() + area.width(); x++) {
                dots.darken(x, y);
            }
        }
        for (Row row : Rows.of(area).rows()) {
            int x = 0;
            for (Run run : row.runs()) {
                for (char each : run.text().toCharArray()) {
                    glyph(dots, area, row, x, each, run.colour());
                    x += CardText.columns(each) * Rows.COLUMN * row.scale();
                }
            }
        }
    }

    private void glyph(DotGrid dots, Area area, Row row, int left, char each, Area.Colour colour) {
        int wide = CardText.columns(each) * Rows.COLUMN * row.scale();
        for (int y = 0; y < Rows.CELL * row.scale(); y++) {
            for (int x = 0; x < wide; x++) {
                boolean inside = left + x < area.width() && row.y() + y < area.height();
                if (inside && font.lit(each, x / row.scale(), y / row.scale())) {
                    dots.light(area.x() + left + x, area.y() + row.y() + y, colour);
                }
            }
        }
    }
}
