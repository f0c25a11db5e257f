package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.RatingPicture;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.CounterId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Between services: the window's number with the badge of who sits here, or where the clerk went
/// (S55).
final class RatingIdle extends VBox {
    private final Words words;
    private final Label hero = Boxes.label("idle-counter");
    private final Label first = Boxes.label("idle-first");
    private final Label second = Boxes.label("idle-second");
    private final Badge badge;

    RatingIdle(Words words) {
        this.words = words;
        getStyleClass().add("rating-idle");
        badge = new Badge(words);
        getChildren().addAll(Boxes.gap(), hero, first, second, Boxes.gap(), badge);
    }

    void show(CounterId counter, Optional<ClerkCard> clerk) {
        hero.setText(words.of("counter", counter.value()));
        first.setText(words.of(clerk.isPresent() ? "rating.idle" : "rating.closed"));
        second.setText(words.of(clerk.isPresent() ? "rating.idle.other" : "rating.closed.other"));
        badge.show(clerk);
    }

    void show(RatingPicture.Away away) {
        String since = words.minute(away.since());
        badge.show(Optional.empty());
        hero.setText(words.of("rating.away", since));
        String back =
                away.backAt()
                        .map(time -> words.of("rating.away.back", words.minute(time)))
                        .orElse("");
        String instead =
                away.instead()
                        .map(counter -> words.of("rating.away.instead", counter.value()))
                        .orElse("");
        first.setText(instead.isEmpty() ? back : instead);
        second.setText(instead.isEmpty() ? words.of("rating.away.other", since) : back);
    }

    void thank() {
        badge.show(Optional.empty());
        hero.setText(words.of("rating.thanks"));
        first.setText(words.of("rating.thanks.line"));
        second.setText(words.of("rating.pressed.thanks.other"));
    }
}
