package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Place;
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
import javafx.geometry.Orientation;

/// The services that can be taken.
final class TileGrid extends PagedGrid {
    private final Consumer<Touch> touches;
    private final Map<ServiceCode, Tile> tiles = new LinkedHashMap<>();

    TileGrid(Consumer<Touch> touches) {
        this.touches = touches;
    }

    @Override
    List<Tile> tiles() {
        return List.copyOf(tiles.values());
    }

    /// Look 03: the name and the queue beside the letter need the width.
    @Override
    int largeColumns(Orientation turned, Place place) {
        return turned == Orientation.VERTICAL ? 1 : 2;
    }

    /// Tiles stay while their services stay, so that a finger on one is not lost to an update.
    void show(Offer offer, Layout layout, Optional<Touch> standing, Words words) {
        List<ServiceCode> codes = offer.services().stream().map(Service::code).toList();
        arrange(
                layout,
                offer.page(),
                standing.flatMap(TileGrid::service).map(codes::indexOf).orElse(-1));
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
                        tile.show(service, offer.reach(), offer.pressed(), layout.letters(), words);
                    }
                });
    }

    private static Optional<ServiceCode> service(Touch touch) {
        return touch instanceof Touch.Take(var service) ? Optional.of(service) : Optional.empty();
    }
}
