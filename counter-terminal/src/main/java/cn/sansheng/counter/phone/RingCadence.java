package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import java.time.Duration;
import java.util.Optional;

/// Hears rings in what the ring detector says, be it a steady level or a train of 25 or 50 Hz. An
/// exchange rings with 25 ± 3 Hz, 1 s on and 4 s off, each ± 10 % (GB/T 3380-1982);
/// hardware-docs/protocol/telephone.md gives the reasons for each limit. `lastRing` is when the
/// current of the last ring was last seen.
public record RingCadence(Signal level, Burst burst, Optional<Duration> lastRing) {
    /// T2: more than the longest pause within a train, and far less than the one between rings.
    static final Duration SILENCE = Duration.ofMillis(150);

    /// T3: no disturbance lasts so long, and the third ring is known before it is over.
    static final Duration CERTAIN_AFTER = Duration.ofMillis(300);

    /// T4
    static final Duration LONGEST_RING = Duration.ofSeconds(2);

    /// T5: two bursts of one double ring of a private exchange.
    static final Duration SAME_RING = Duration.ofSeconds(1);

    /// T6: 4 s and 10 %, and more than a second to spare.
    static final Duration STOPPED_AFTER = Duration.ofSeconds(6);

    /// T7: shorter ones are spikes, even where the handset cuts a burst short.
    static final Duration SHORTEST_CUT_RING = Duration.ofMillis(100);

    /// What is heard of one happening.
    sealed interface Heard {
        record Nothing() implements Heard {}

        record NewRing(Moment began) implements Heard {}

        record Stuck() implements Heard {}

        record StuckNoMore() implements Heard {}
    }

    record Step(RingCadence next, Heard heard) {}

    static RingCadence startingAt(Signal level, Moment now) {
        RingCadence quiet = new RingCadence(Signal.IDLE, new Burst.None(), Optional.empty());
        return switch (level) {
            case IDLE -> quiet;
            case ACTIVE -> quiet.seen(level, now).next;
        };
    }

    /// The detector now says `next`; deadlines up to now have been taken before.
    Step seen(Signal next, Moment now) {
        if (next == level) {
            return new Step(this, new Heard.Nothing());
        }
        Duration uptime = now.uptime();
        RingCadence changed = new RingCadence(next, burst, lastRing);
        return switch (burst) {
            case Burst.None() -> changed.with(new Burst.Young(now, uptime));
            case Burst.Young(var from, _) -> changed.grown(from, uptime);
            case Burst.Ring(var from, _) -> changed.ringing(from, uptime);
            case Burst.TooLong(_) -> changed.with(new Burst.TooLong(uptime));
        };
    }

    Optional<Duration> nextDeadline() {
        return switch (burst) {
            case Burst.None() -> Optional.empty();
            case Burst.Young(var from, var last) ->
                    Optional.of(either(from.uptime().plus(CERTAIN_AFTER), last));
            case Burst.Ring(var from, var last) ->
                    Optional.of(either(from.uptime().plus(LONGEST_RING), last));
            case Burst.TooLong(var last) ->
                    switch (level) {
                        case ACTIVE -> Optional.empty();
                        case IDLE -> Optional.of(last.plus(SILENCE));
                    };
        };
    }

    /// T6: when the caller will have given up, unless it rings again before.
    Optional<Duration> stopsAt() {
        return switch (burst) {
            case Burst.Ring(_, _) -> Optional.empty();
            case Burst.None(), Burst.Young(_, _), Burst.TooLong(_) ->
                    lastRing.map(last -> last.plus(STOPPED_AFTER));
        };
    }

    /// At [#stopsAt]: whatever rings next begins anew.
    RingCadence stopped() {
        return new RingCadence(level, burst, Optional.empty());
    }

    /// Exactly at the time of [#nextDeadline].
    Step atDeadline(Duration due) {
        return switch (level) {
            case IDLE -> silent();
            case ACTIVE ->
                    switch (burst) {
                        case Burst.Young(var from, _) -> grown(from, due);
                        case Burst.Ring(_, _) -> stuck(due);
                        case Burst.None(), Burst.TooLong(_) -> new Step(this, new Heard.Nothing());
                    };
        };
    }

    /// When a burst began that had outgrown the spikes by `at` and is not told yet.
    Optional<Moment> untoldAt(Duration at) {
        return switch (burst) {
            case Burst.Young(var from, var last)
                    when !continues(from) && outgrewSpikes(from.uptime(), last, at) ->
                    Optional.of(from);
            case Burst.Young(_, _), Burst.None(), Burst.Ring(_, _), Burst.TooLong(_) ->
                    Optional.empty();
        };
    }

    private boolean outgrewSpikes(Duration from, Duration last, Duration at) {
        boolean flowed = level == Signal.ACTIVE || last.compareTo(at) > 0;
        return from.plus(SHORTEST_CUT_RING).compareTo(flowed ? at : last) <= 0;
    }

    /// Whatever rings now belongs to what was told before.
    RingCadence told() {
        return switch (burst) {
            case Burst.Young(var from, var last) ->
                    new RingCadence(level, new Burst.Ring(from, last), Optional.of(last));
            case Burst.None(), Burst.Ring(_, _), Burst.TooLong(_) -> this;
        };
    }

    private Duration either(Duration whileActive, Duration lastActive) {
        return switch (level) {
            case ACTIVE -> whileActive;
            case IDLE -> lastActive.plus(SILENCE);
        };
    }

    private Step grown(Moment from, Duration now) {
        if (now.minus(from.uptime()).compareTo(CERTAIN_AFTER) < 0) {
            return with(new Burst.Young(from, now));
        }
        Heard heard = continues(from) ? new Heard.Nothing() : new Heard.NewRing(from);
        return new Step(new RingCadence(level, new Burst.Ring(from, now), Optional.of(now)), heard);
    }

    private Step ringing(Moment from, Duration now) {
        if (now.minus(from.uptime()).compareTo(LONGEST_RING) > 0) {
            return stuck(now);
        }
        return new Step(
                new RingCadence(level, new Burst.Ring(from, now), Optional.of(now)),
                new Heard.Nothing());
    }

    private Step stuck(Duration now) {
        return new Step(
                new RingCadence(level, new Burst.TooLong(now), Optional.of(now)),
                new Heard.Stuck());
    }

    private Step silent() {
        Heard heard =
                switch (burst) {
                    case Burst.TooLong(_) -> new Heard.StuckNoMore();
                    case Burst.None(), Burst.Young(_, _), Burst.Ring(_, _) -> new Heard.Nothing();
                };
        return new Step(new RingCadence(level, new Burst.None(), lastRing), heard);
    }

    private boolean continues(Moment from) {
        return lastRing.filter(last -> from.uptime().minus(last).compareTo(SAME_RING) < 0)
                .isPresent();
    }

    private Step with(Burst next) {
        return new Step(new RingCadence(level, next, lastRing), new Heard.Nothing());
    }
}
