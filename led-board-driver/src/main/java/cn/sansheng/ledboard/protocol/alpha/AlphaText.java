package cn.sansheng.ledboard.protocol.alpha;

import cn.sansheng.ledboard.layout.BoardText;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.ledboard.protocol.alpha.Shelf.Glyph;
import cn.sansheng.messages.LedColour;
import java.util.stream.Collectors;

/// The inside of a text file: ASCII as it is, one order for each picture.
final class AlphaText {
    static final String NEW_LINE = "\r";
    private static final char PICTURE = 0x14;
    private static final String FIXED_WIDTH = "\u001e1";
    private static final String FULL_HEIGHT = "\u001a9";
    private static final String TEN_HIGH = "\u001a6";

    private AlphaText() {}

    /// Columns of one width; letters as high as a picture where the sign has one line only.
    ///
    /// Assumption, not yet confirmed on a real sign: "full height" is 16 dots on a sign of 16.
    static String begun(Page page) {
        return FIXED_WIDTH + (page.height() == Page.CELL_HEIGHT ? FULL_HEIGHT : TEN_HIGH);
    }

    /// Spaces on both sides, as on every board: whether a sign begins at the left edge or centres
    /// each line itself, the text stands in the middle.
    static String row(Row row, Shelf shelf) {
        String indent = " ".repeat(row.indent());
        return row.runs().stream()
                .map(run -> run(run, shelf))
                .collect(Collectors.joining("", indent, indent));
    }

    private static String run(Run run, Shelf shelf) {
        StringBuilder text = new StringBuilder(colour(run.colour()));
        for (char character : run.text().toCharArray()) {
            if (BoardText.cells(character) == 1) {
                text.append(character);
            } else {
                text.append(PICTURE).append(shelf.label(new Glyph(character, run.colour())));
            }
        }
        return text.toString();
    }

    private static String colour(LedColour colour) {
        return switch (colour) {
            case RED -> "\u001c1";
            case GREEN -> "\u001c2";
            case AMBER -> "\u001c3";
        };
    }
}
