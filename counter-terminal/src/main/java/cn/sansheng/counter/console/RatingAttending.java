package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.RatingPicture;
import cn.sansheng.look.fx.NumberText;
import cn.sansheng.messages.CounterState;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Whose turn it is: the number, what is done, and the badge of who does it, name and number and
/// never more.
final class RatingAttending extends VBox {
    private final Words words;
    private final Label state = Boxes.label("attending-state");
    private final NumberText number = new NumberText();
    private final Label service = Boxes.label("attending-service");
    private final Badge badge;

    RatingAttending(Words words) {
        this.words = words;
        this.badge = new Badge(words);
        getStyleClass().add("rating-attending");
        getChildren().addAll(Boxes.gap(), state, number, service, Boxes.gap(), badge);
    }

    void show(RatingPicture.Attending attending) {
        boolean called = attending.state() == CounterState.CALLED;
        state.setText(words.of(called ? "rating.called" : "rating.serving"));
        number.show(attending.number().toString());
        service.setText(attending.service().map(words::of).orElse(""));
        badge.show(attending.clerk());
    }
}
