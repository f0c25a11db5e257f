package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.RatingPicture;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.CounterId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Between services: the window's number, who sits here, or where the clerk went (S55).
final class RatingIdle extends VBox {
    private final Words words;
    private final Label hero = Boxes.label("idle-counter");
    private final Label first = Boxes.label("idle-first");
    private final Label second = Boxes.label("idle-second");

    RatingIdle(Words words) {
        this.words = words;
        getStyleClass().add("rating-idle");
        getChildren().addAll(hero, first, second);
    }

    void show(CounterId counter, Optional<ClerkCard> clerk) {
        hero.setText(words.of("counter", counter.value()));
        first.setText(words.of(clerk.isPresent() ? "rating.idle" : "rating.closed"));
        second.setText(
                clerk.map(card -> words.of("rating.idle.clerk") + " " + card.displayName())
                        .orElseGet(() -> words.of("rating.closed.other")));
    }

    void show(RatingPicture.Away away) {
        String since = words.minute(away.since());
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
        hero.setText(words.of("rating.thanks"));
        first.setText(words.of("rating.pressed.thanks"));
        second.setText(words.of("rating.pressed.thanks.other"));
    }
}
