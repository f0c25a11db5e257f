package cn.sansheng.simulator.day;

import java.time.Duration;
import java.time.Instant;

/// One opening of the hall without a break, such as the morning.
public record Session(Instant from, Instant to) {
    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    double minutes() {
        return Duration.between(from, to).toMillis() / 60_000.0;
    }
}
