package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.RatingSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A rating with what B10 asks about it: how long after the closing it was pressed, by the
/// station's clock, and how long the service had taken. Both stay as they were then, should the
/// closing be taken back.
public record Rated(Event.RatingGiven given, Duration after, Optional<Duration> served) {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final Duration HASTY = Duration.ofSeconds(5);
    private static final Duration HARDLY_SERVED = Duration.ofSeconds(30);

    /// Clocks may differ by a little: pressed before its closing is pressed with it.
    static Rated of(Stay stay, Event.RatingGiven given, Instant at) {
        Duration after = Duration.between(stay.ended().orElse(at), at);
        return new Rated(given, after.isNegative() ? Duration.ZERO : after, stay.took());
    }

    boolean byCitizen() {
        return given.source() != RatingSource.DEFAULTED;
    }

    /// Sooner than anybody reads five words.
    boolean atOnce() {
        return after.compareTo(AT_ONCE) < 0;
    }

    /// Soon after a service that was hardly one.
    boolean hasty() {
        return after.compareTo(HASTY) < 0
                && served.filter(took -> took.compareTo(HARDLY_SERVED) < 0).isPresent();
    }
}
