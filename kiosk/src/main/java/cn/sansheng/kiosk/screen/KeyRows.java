package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.visit.Typed;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;

/// The keys of a code, row above row; on a lying screen two rows beside each other. Where not all
/// of them find room for a finger, a half or a third of them.
final class KeyRows extends Pane {
    private static final double MOST_HEIGHT = 168;
    private static final double MOST_LARGE_HEIGHT = 180;
    private final List<KeyRow> rows;
    private Fitting fitting = Fitting.ONE_COLUMN;

    enum Fitting {
        ONE_COLUMN(1, 1),
        TWO_COLUMNS(2, 1),
        HALF(1, 2),
        THIRD(1, 3);

        private final int columns;
        private final int parts;

        Fitting(int columns, int parts) {
            this.columns = columns;
            this.parts = parts;
        }

        boolean isWhole() {
            return parts == 1;
        }

        /// Where the keys of this row are shown.
        int partOf(int row) {
            return row * parts / Typed.ROWS.size();
        }

        int partAfter(int part) {
            return (part + 1) % parts;
        }
    }

    KeyRows(Consumer<Touch> touches) {
        getStyleClass().add("key-rows");
        rows =
                IntStream.range(0, Typed.ROWS.size())
                        .mapToObj(at -> new KeyRow(at, Typed.ROWS.get(at), touches))
                        .toList();
        getChildren().setAll(rows);
    }

    /// `part` counts from 0.
    void show(Fitting news, int part) {
        fitting = news;
        for (int at = 0; at < rows.size(); at++) {
            boolean here = news.partOf(at) == Math.min(part, news.parts - 1);
            Parts.show(rows.get(at), Visibility.of(here));
        }
        requestLayout();
    }

    void usable(boolean wanted) {
        rows.forEach(row -> row.usable(wanted));
    }

    @Override
    protected void layoutChildren() {
        List<KeyRow> shown = rows.stream().filter(KeyRow::isVisible).toList();
        int lines = Math.ceilDiv(shown.size(), fitting.columns);
        double gap = KeyRow.GAP;
        double width = (getWidth() - gap * (fitting.columns - 1)) / fitting.columns;
        double most = fitting.isWhole() ? MOST_HEIGHT : MOST_LARGE_HEIGHT;
        double height = Math.min(most, (getHeight() - gap * (lines - 1)) / lines);
        for (int at = 0; at < shown.size(); at++) {
            int column = at % fitting.columns;
            int line = at / fitting.columns;
            shown.get(at)
                    .resizeRelocate(column * (width + gap), line * (height + gap), width, height);
        }
    }
}
