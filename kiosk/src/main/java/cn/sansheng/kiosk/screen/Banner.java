package cn.sansheng.kiosk.screen;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A mark, what happened and what still holds, across the screen.
final class Banner extends HBox {
    private static final PseudoClass WELL = PseudoClass.getPseudoClass("well");

    private final FitLabel title = FitLabel.bold("banner-title");
    private final Label text = Parts.label("banner-text");
    private final StackPane diamond =
            new StackPane(
                    Parts.drawing("diamond", "M46 6L88 46 46 86 4 46z"),
                    Parts.drawing("stroke", "M46 24v28M46 60v8"));
    private final StackPane tick = new StackPane(Parts.drawing("tick", "M8 50L34 76 84 18"));

    Banner() {
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(diamond, tick, words);
    }

    void warn(String what, String more) {
        show(what, more, Visibility.HIDDEN);
    }

    void allWell(String what, String more) {
        show(what, more, Visibility.SHOWN);
    }

    private void show(String what, String more, Visibility ticked) {
        title.setText(what);
        text.setText(more);
        Parts.show(tick, ticked);
        Parts.show(diamond, Visibility.of(ticked == Visibility.HIDDEN));
        pseudoClassStateChanged(WELL, ticked == Visibility.SHOWN);
        setAccessibleText(what + " " + more);
    }
}
