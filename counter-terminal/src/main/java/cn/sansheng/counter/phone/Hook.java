package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import java.time.Duration;
import java.util.Optional;

/// The handset: active is up. Settles once the loop has said the same for long enough; `since` is
/// when it began to.
record Hook(Signal settled, Signal level, Moment since) {
    /// T8: longer than half a period of ringing current, which may pass through the loop.
    static final Duration UP_AFTER = Duration.ofMillis(100);

    /// T9: longer than a hook flash, and than the breaks of a dial (about 60 ms).
    static final Duration DOWN_AFTER = Duration.ofSeconds(1);

    static Hook startingAt(Signal level, Moment now) {
        return new Hook(level, level, now);
    }

    Hook seen(Signal next, Moment now) {
        return next == level ? this : new Hook(settled, next, now);
    }

    Optional<Duration> nextDeadline() {
        if (settled == level) {
            return Optional.empty();
        }
        return Optional.of(
                since.uptime()
                        .plus(
                                switch (level) {
                                    case ACTIVE -> UP_AFTER;
                                    case IDLE -> DOWN_AFTER;
                                }));
    }

    Hook settle() {
        return new Hook(level, level, since);
    }

    /// Down for the whole of a burst that is certain: not a dial, not a flash.
    boolean downDuringRing(Duration now) {
        return level == Signal.IDLE
                && since.uptime().plus(RingCadence.CERTAIN_AFTER).compareTo(now) <= 0;
    }
}
