package cn.sansheng.counter.console;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// That rating is free, and how long there is still time.
final class RatingFoot extends HBox {
    private final Words words;
    private final Label text = Boxes.label("rating-foot-text");
    private final Region left = new Region();
    private final StackPane bar = new StackPane(left);
    private final Label seconds = Boxes.label("rating-seconds");

    RatingFoot(Words words) {
        this.words = words;
        getStyleClass().add("rating-foot");
        left.getStyleClass().add("rating-left");
        left.setMaxWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("rating-bar");
        bar.setMinWidth(0);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(text, bar, seconds);
    }

    void count(int secondsLeft, int of) {
        text.setText(words.of("rating.prompt.free"));
        bar.setVisible(true);
        double share = of == 0 ? 0 : Math.min(1.0, (double) secondsLeft / of);
        left.prefWidthProperty().unbind();
        left.prefWidthProperty().bind(bar.widthProperty().subtract(2).multiply(share));
        seconds.setText(words.of("seconds", secondsLeft));
    }

    void recorded(int secondsLeft) {
        text.setText(words.of("rating.pressed.first"));
        bar.setVisible(false);
        seconds.setText(words.of("seconds", secondsLeft));
    }
}
