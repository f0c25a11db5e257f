package cn.sansheng.gpio;

import java.time.Duration;
import java.util.Optional;

/// A contact that bounces, made steady. It settles once its time in the new state outweighs that in
/// the old one by `limit` (an integrator, so that neither bouncing nor a disturbance that comes
/// again and again presses a button, nor holds one back for ever). `charge` runs from 0 to `limit`.
public record Debounce(
        Duration limit, Signal settled, Signal level, Duration charge, Duration since) {
    /// What the contact is at the start counts as settled.
    public static Debounce startingAt(Signal level, Duration limit, Duration now) {
        Duration charge =
                switch (level) {
                    case ACTIVE -> limit;
                    case IDLE -> Duration.ZERO;
                };
        return new Debounce(limit, level, level, charge, now);
    }

    /// The contact now says `next`. Deadlines that have passed are settled first, by [#passed].
    public Debounce seen(Signal next, Duration now) {
        Debounce until = passed(now);
        return new Debounce(limit, until.settled, next, until.charge, now);
    }

    public Debounce passed(Duration now) {
        Duration spent = now.minus(since);
        return switch (level) {
            case ACTIVE -> {
                Duration more = charge.plus(spent);
                yield more.compareTo(limit) < 0
                        ? new Debounce(limit, settled, level, more, now)
                        : new Debounce(limit, Signal.ACTIVE, level, limit, now);
            }
            case IDLE -> {
                Duration less = charge.minus(spent);
                yield less.isPositive()
                        ? new Debounce(limit, settled, level, less, now)
                        : new Debounce(limit, Signal.IDLE, level, Duration.ZERO, now);
            }
        };
    }

    /// When it settles if nothing changes until then.
    public Optional<Duration> nextDeadline() {
        if (settled == level) {
            return Optional.empty();
        }
        return Optional.of(
                since.plus(
                        switch (level) {
                            case ACTIVE -> limit.minus(charge);
                            case IDLE -> charge;
                        }));
    }
}
