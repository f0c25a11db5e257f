package cn.sansheng.kiosk.screen;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// The ring around what the five keys stand on: the pseudo-class `guided`.
final class FocusRing {
    private static final PseudoClass GUIDED = PseudoClass.getPseudoClass("guided");

    private Optional<String> shown = Optional.empty();

    /// Views that are hidden may have buttons of the same name; nobody sees theirs.
    void on(Optional<String> id, Node views) {
        shown.filter(before -> !Optional.of(before).equals(id))
                .ifPresent(before -> ring(before, views, false));
        shown = id;
        id.ifPresent(now -> ring(now, views, true));
    }

    private static void ring(String id, Node views, boolean on) {
        views.lookupAll("#" + id).forEach(node -> node.pseudoClassStateChanged(GUIDED, on));
    }
}
