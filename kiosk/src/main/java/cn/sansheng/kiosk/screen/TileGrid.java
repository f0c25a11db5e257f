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

    /// Tiles stay while their services stay, so that a finger on one is not lost to an update.
    void show(Offer offer, Letters size, Optional<Touch> standing, Words words) {
        List<ServiceCode> codes = offer.services().stream().map(Service::code).toList();
        arrange(
                size,
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
                        tile.show(service, offer.reach(), offer.pressed(), size, words);
                    }
                });
    }

    private static Optional<ServiceCode> service(Touch touch) {
        return touch instanceof Touch.Take(var service) ? Optional.of(service) : Optional.empty();
    }
}
