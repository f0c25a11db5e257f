package cn.sansheng.ledboard.layout;

import cn.sansheng.messages.LedColour;
import java.util.List;

/// What one board shows, laid out in character cells of 8 x 16 dots, or 16 x 32 when `size` is
/// double, the first of them `top` dots below the edge. All text is readable to the card and fits.
public record Page(int width, int height, Size size, int top, List<Row> rows) {
    public static final int CELL_WIDTH = 8;
    public static final int CELL_HEIGHT = 16;

    public enum Size {
        NORMAL(1),
        DOUBLE(2);

        private final int scale;

        Size(int scale) {
            this.scale = scale;
        }

        public int scale() {
            return scale;
        }
    }

    /// `indent` empty cells, then the runs.
    public record Row(int indent, List<Run> runs) {
        public Row {
            runs = List.copyOf(runs);
        }
    }

    /// `flashSeconds` is 0 for what stands still.
    public record Run(String text, LedColour colour, int flashSeconds) {
        int cells() {
            return BoardText.cells(text);
        }

        private Run hidden() {
            return flashSeconds == 0 ? this : new Run(" ".repeat(cells()), colour, flashSeconds);
        }
    }

    public Page {
        rows = List.copyOf(rows);
    }

    /// From the upper edge on.
    public Page(int width, int height, Size size, List<Row> rows) {
        this(width, height, size, 0, rows);
    }

    /// For a board that sets its lines in the middle.
    public Page centred() {
        int below = height - rows.size() * CELL_HEIGHT * size.scale();
        return new Page(width, height, size, Math.max(0, below / 2), rows);
    }

    /// How long anything on it flashes.
    public int flashSeconds() {
        return rows.stream()
                .flatMap(row -> row.runs().stream())
                .mapToInt(Run::flashSeconds)
                .max()
                .orElse(0);
    }

    /// The dark half of a flash: what stands still stays.
    public Page withFlashingHidden() {
        return new Page(
                width,
                height,
                size,
                top,
                rows.stream()
                        .map(row ->
                                new Row(
                                        row.indent(),
                                        row.runs().stream().map(Run::hidden).toList()))
                        .toList());
    }
}
