package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Place;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// Equal tiles, two beside each other on an upright screen and four on a lying one, with large
/// letters fewer. What does not fit goes to further pages.
abstract class PagedGrid extends Pane {
    private static final double GAP = 16;

    /// Look 03: at most five rows of large letters.
    private static final int MOST_LARGE_ROWS = 5;

    private final ObjectProperty<Orientation> orientation =
            new SimpleObjectProperty<>(Orientation.VERTICAL);
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(Pages.ONE);
    private Layout layout = Layout.USUAL;
    private int wanted;
    private int focus = -1;

    PagedGrid() {
        getStyleClass().add("tiles");
        orientation.subscribe(this::requestLayout);
    }

    /// In the order of reading.
    abstract List<? extends GridTile> tiles();

    /// How many stand beside each other with large letters.
    abstract int largeColumns(Orientation turned, Place place);

    ObjectProperty<Orientation> orientation() {
        return orientation;
    }

    ReadOnlyObjectProperty<Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    /// `standing` is the tile that the five keys stand on, less than 0 for none: they turn the
    /// pages by walking.
    final void arrange(Layout news, int page, int standing) {
        if (!layout.equals(news) || wanted != page || focus != standing) {
            layout = news;
            wanted = page;
            focus = standing;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        List<? extends GridTile> tiles = tiles();
        if (tiles.isEmpty()) {
            pages.set(Pages.ONE);
            return;
        }
        int columns = columns();
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double needed = tallest(tiles, width);
        int fitting = (int) ((getHeight() + GAP) / (needed + GAP));
        int rows = Math.clamp(fitting, 1, mostRows());
        int page = focus >= 0 ? focus / (rows * columns) : wanted;
        Pages now = Pages.of(page, tiles.size(), rows * columns);
        int onPage = now.count() == 1 ? tiles.size() : rows * columns;
        int usedRows = Math.max(1, Math.ceilDiv(onPage, columns));
        double shared = (getHeight() - GAP * (usedRows - 1)) / usedRows;
        double height = Math.min(Math.max(tiles.getFirst().mostHeight(), needed), shared);
        place(now.shown() * rows * columns, onPage, columns, width, height);
        pages.set(now);
    }

    private int columns() {
        return switch (layout.letters()) {
            case USUAL -> orientation.get() == Orientation.VERTICAL ? 2 : 4;
            case LARGE -> largeColumns(orientation.get(), layout.place());
        };
    }

    private int mostRows() {
        return switch (layout.letters()) {
            case USUAL -> Integer.MAX_VALUE;
            case LARGE -> MOST_LARGE_ROWS;
        };
    }

    /// All tiles are as high as the one with the longest names needs.
    private double tallest(List<? extends GridTile> tiles, double width) {
        return tiles.stream()
                .mapToDouble(tile -> tile.heightFor(width))
                .reduce(tiles.getFirst().leastHeight(layout.letters()), Math::max);
    }

    private void place(int first, int onPage, int columns, double width, double height) {
        int at = 0;
        for (GridTile tile : tiles()) {
            int place = at++ - first;
            int column = place % columns;
            int row = place / columns;
            tile.setVisible(place >= 0 && place < onPage);
            tile.resizeRelocate(column * (width + GAP), row * (height + GAP), width, height);
        }
    }
}
