package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    void show(List<Card.Face> faces, int page, Letters size, Optional<Touch> standing) {
        List<Touch> all = faces.stream().map(Card.Face::touch).toList();
        arrange(size, page, standing.map(all::indexOf).orElse(-1));
        while (cards.size() > faces.size()) {
            cards.removeLast();
        }
        while (cards.size() < faces.size()) {
            cards.add(new Card());
        }
        for (int at = 0; at < faces.size(); at++) {
            cards.get(at).show(faces.get(at), size, touches);
        }
        if (!getChildren().equals(cards)) {
            getChildren().setAll(cards);
        }
        requestLayout();
    }
}
