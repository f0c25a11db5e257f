package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Picture.Shown.Offer;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View.Services.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// The services of one page in equal tiles, two beside each other on an upright screen and four on
/// a lying one, with large letters half as many. What does not fit goes to further pages.
final class TileGrid extends Pane {
    private static final double GAP = 16;
    private static final double LEAST_HEIGHT = 168;
    private static final double MOST_HEIGHT = 250;

    /// Look 03: at most five rows of large letters.
    private static final int MOST_LARGE_ROWS = 5;

    private final Consumer<Touch> touches;
    private final Map<ServiceCode, Tile> tiles = new LinkedHashMap<>();
    private final ObjectProperty<Orientation> orientation =
            new SimpleObjectProperty<>(Orientation.VERTICAL);
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(Pages.ONE);
    private int wanted;
    private Letters letters = Letters.USUAL;
    private Optional<ServiceCode> focus = Optional.empty();

    TileGrid(Consumer<Touch> touches) {
        this.touches = touches;
        getStyleClass().add("tiles");
        orientation.subscribe(this::requestLayout);
    }

    ObjectProperty<Orientation> orientation() {
        return orientation;
    }

    ReadOnlyObjectProperty<Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    /// Tiles stay while their services stay, so that a finger on one is not lost to an update.
    void show(Offer offer, Letters size, Optional<Touch> standing, Words words) {
        Optional<ServiceCode> guided = standing.flatMap(TileGrid::service);
        if (letters != size || !focus.equals(guided)) {
            letters = size;
            focus = guided;
            requestLayout();
        }
        List<ServiceCode> codes = offer.services().stream().map(Service::code).toList();
        if (!List.copyOf(tiles.keySet()).equals(codes)) {
            Map<ServiceCode, Tile> before = Map.copyOf(tiles);
            tiles.clear();
            offer.services()
                    .forEach(service ->
                            tiles.put(
                                    service.code(),
                                    before.getOrDefault(
                                            service.code(), new Tile(service, touches))));
            getChildren().setAll(tiles.values());
        }
        offer.services()
                .forEach(service -> {
                    Tile tile = tiles.get(service.code());
                    if (tile != null) {
                        tile.show(service, offer.reach(), offer.pressed(), letters, words);
                    }
                });
        if (wanted != offer.page()) {
            wanted = offer.page();
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        int columns = columns();
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double needed = tallest(width);
        int fitting = (int) ((getHeight() + GAP) / (needed + GAP));
        int rows = Math.clamp(fitting, 1, mostRows());
        Pages now = Pages.of(pageOfFocus(rows * columns), tiles.size(), rows * columns);
        int onPage = now.count() == 1 ? tiles.size() : rows * columns;
        int usedRows = Math.max(1, Math.ceilDiv(onPage, columns));
        double shared = (getHeight() - GAP * (usedRows - 1)) / usedRows;
        double height = Math.min(Math.max(MOST_HEIGHT, needed), shared);
        place(now.shown() * rows * columns, onPage, columns, width, height);
        pages.set(now);
    }

    private static Optional<ServiceCode> service(Touch touch) {
        return touch instanceof Touch.Take(var service) ? Optional.of(service) : Optional.empty();
    }

    /// The five keys turn the pages by walking.
    private int pageOfFocus(int onPage) {
        List<ServiceCode> codes = List.copyOf(tiles.keySet());
        return focus.map(codes::indexOf)
                .filter(at -> at >= 0)
                .map(at -> at / onPage)
                .orElse(wanted);
    }

    private int columns() {
        int usual =
                switch (orientation.get()) {
                    case VERTICAL -> 2;
                    case HORIZONTAL -> 4;
                };
        return switch (letters) {
            case USUAL -> usual;
            case LARGE -> usual / 2;
        };
    }

    private int mostRows() {
        return switch (letters) {
            case USUAL -> Integer.MAX_VALUE;
            case LARGE -> MOST_LARGE_ROWS;
        };
    }

    /// All tiles are as high as the one with the longest names needs.
    private double tallest(double width) {
        return tiles.values().stream()
                .mapToDouble(tile -> tile.heightFor(width))
                .reduce(LEAST_HEIGHT, Math::max);
    }

    private void place(int first, int onPage, int columns, double width, double height) {
        int at = 0;
        for (Tile tile : tiles.values()) {
            int place = at++ - first;
            int column = place % columns;
            int row = place / columns;
            tile.setVisible(place >= 0 && place < onPage);
            tile.resizeRelocate(column * (width + GAP), row * (height + GAP), width, height);
        }
    }
}
