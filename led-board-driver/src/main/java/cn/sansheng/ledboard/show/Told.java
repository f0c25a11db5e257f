package cn.sansheng.ledboard.show;

import cn.sansheng.messages.View;
import java.time.Instant;

/// The hub's last word about one board.
sealed interface Told {
    record Nothing() implements Told {}

    record Removed() implements Told {}

    record Showing(View.Board view) implements Told {}

    default Content content(Instant hall) {
        return switch (this) {
            case Nothing() -> new Content.Paused();
            case Removed() -> new Content.Idle();
            case Showing(var view)
                    when view.until().filter(end -> !hall.isBefore(end)).isPresent() ->
                    new Content.Idle();
            case Showing(var view) -> new Content.Picture(view);
        };
    }
}
