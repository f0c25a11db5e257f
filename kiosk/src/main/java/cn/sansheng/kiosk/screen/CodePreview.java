package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The code as it stands on the paper, in groups of four: what has been typed, and what is missing.
final class CodePreview extends FlowPane {
    private static final int GROUP = 4;
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final List<Label> places = new ArrayList<>();

    CodePreview() {
        setId("code-preview");
        getStyleClass().add("code-preview");
        setAlignment(Pos.CENTER_LEFT);
        for (int first = 0; first < Typed.WHOLE; first += GROUP) {
            HBox group = Parts.row("code-group");
            for (int at = first; at < Math.min(Typed.WHOLE, first + GROUP); at++) {
                Label place = new Label();
                place.getStyleClass().add("code-place");
                places.add(place);
                group.getChildren().add(place);
            }
            getChildren().add(group);
        }
    }

    void show(Typed typed) {
        String letters = typed.text().toUpperCase(Locale.ROOT);
        for (int at = 0; at < places.size(); at++) {
            Label place = places.get(at);
            place.setText(at < letters.length() ? letters.substring(at, at + 1) : "");
            place.pseudoClassStateChanged(NEXT, at == letters.length());
        }
    }
}
