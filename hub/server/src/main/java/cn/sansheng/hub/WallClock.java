package cn.sansheng.hub;

import cn.sansheng.hub.owner.HallClock;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A real hall's time is the time.
record WallClock(Clock clock) implements HallClock {
    @Override
    public Instant now() {
        return real();
    }

    @Override
    public Instant real() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public double speed() {
        return 1;
    }
}
