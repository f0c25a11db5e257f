package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;

/// Things to open.
final class CardGrid extends PagedGrid {
    private final Consumer<Touch> touches;
    private final List<Card> cards = new ArrayList<>();

    CardGrid(Consumer<Touch> touches) {
        this.touches = touches;
    }

    @Override
    List<Card> tiles() {
        return List.copyOf(cards);
    }

    /// A name may break into lines: in half the height two rows of two show more than one of one.
    @Override
    int largeColumns(Orientation turned, Place place) {
        return switch (turned) {
            case VERTICAL -> place == Place.LOW ? 2 : 1;
            case HORIZONTAL -> place == Place.LOW ? 3 : 2;
        };
    }

    void show(List<Card.Face> faces, int page, Layout layout, Optional<Touch> standing) {
        List<Touch> all = faces.stream().map(Card.Face::touch).toList();
        arrange(layout, page, standing.map(all::indexOf).orElse(-1));
        while (cards.size() > faces.size()) {
            cards.removeLast();
        }
        while (cards.size() < faces.size()) {
            cards.add(new Card());
        }
        for (int at = 0; at < faces.size(); at++) {
            cards.get(at).show(faces.get(at), layout.letters(), touches);
        }
        if (!getChildren().equals(cards)) {
            getChildren().setAll(cards);
        }
        requestLayout();
    }
}
