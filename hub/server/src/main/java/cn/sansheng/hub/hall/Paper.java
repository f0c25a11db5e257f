package cn.sansheng.hub.hall;

import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.Optional;

/// What became of a ticket's paper, by its kiosk's last word: printed, or failed with the kiosk's
/// reason. The number is valid either way (B10).
public record Paper(StationName station, Instant at, Optional<String> failure) {

    public boolean failed() {
        return failure.isPresent();
    }
}
