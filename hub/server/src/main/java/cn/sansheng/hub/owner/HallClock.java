package cn.sansheng.hub.owner;

import java.time.Duration;
import java.time.Instant;

/// The hall's time, made once by Main; nothing else reads a clock. In a demo it runs faster than
/// the wall's.
public interface HallClock {
    /// In milliseconds, as everything in the journal.
    Instant now();

    Instant real();

    double speed();

    /// How long in real time until the hall's clock shows this.
    default Duration realUntil(Instant hall) {
        double millis = Duration.between(now(), hall).toMillis() / speed();
        return Duration.ofMillis(Math.max(1, (long) Math.ceil(millis)));
    }
}
