package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The second source: a voice modem that says when it rings and what becomes of the handset (T16 to
/// T21). `lastRing` is when it last said so, while nobody has answered.
public record ModemLine(Hook hook, Optional<Moment> lastRing) {
    /// T19: the longest period of an exchange is 5.5 s, and more than a second to spare.
    static final Duration STOPPED_AFTER = Duration.ofSeconds(7);

    /// T18: both bursts of a double ring.
    static final Duration SAME_RING = Duration.ofSeconds(1);

    /// What comes of one happening.
    public record Step(ModemLine next, List<PhoneMoment> moments) {
        public Step {
            moments = List.copyOf(moments);
        }
    }

    public static ModemLine startingAt(Moment now) {
        return new ModemLine(Hook.startingAt(Signal.IDLE, now), Optional.empty());
    }

    /// Deadlines up to now have been taken before.
    public Step heard(ModemWord word, Moment now) {
        return switch (word) {
            case RING -> rang(now);
            case OFF_HOOK -> quiet(new ModemLine(hook.seen(Signal.ACTIVE, now), lastRing));
            case ON_HOOK -> quiet(new ModemLine(hook.seen(Signal.IDLE, now), lastRing));
            case ANSWER -> quiet(this);
        };
    }

    /// T21: what a lost modem would have said is not known, so that nothing goes on.
    public Step lost(Moment now) {
        List<PhoneMoment> moments = new ArrayList<>();
        lastRing.ifPresent(_ -> moments.add(new PhoneMoment.RingingStopped(now)));
        if (hook.settled() == Signal.ACTIVE) {
            moments.add(new PhoneMoment.HandsetDown(now));
        }
        return new Step(startingAt(now), moments);
    }

    public Optional<Duration> nextDeadline() {
        return Stream.of(hook.nextDeadline(), stopsAt())
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    /// Exactly at the time of [#nextDeadline].
    public Step atDeadline(Moment due) {
        if (hook.nextDeadline().filter(due.uptime()::equals).isPresent()) {
            return settled();
        }
        return new Step(
                new ModemLine(hook, Optional.empty()),
                List.of(new PhoneMoment.RingingStopped(due)));
    }

    private Optional<Duration> stopsAt() {
        return lastRing.map(last -> last.uptime().plus(STOPPED_AFTER));
    }

    private Step rang(Moment now) {
        List<PhoneMoment> moments = new ArrayList<>();
        Hook down = hook;
        if (hook.settled() == Signal.ACTIVE) {
            // An exchange rings no lifted handset: the modem has not told that it was put down.
            moments.add(new PhoneMoment.HandsetDown(now));
            down = Hook.startingAt(Signal.IDLE, now);
        }
        boolean again =
                lastRing.filter(last -> now.uptime().minus(last.uptime()).compareTo(SAME_RING) < 0)
                        .isPresent();
        if (!again) {
            moments.add(new PhoneMoment.RingBegan(now));
        }
        return new Step(new ModemLine(down, Optional.of(now)), moments);
    }

    private Step settled() {
        Moment since = hook.since();
        return switch (hook.level()) {
            case ACTIVE ->
                    new Step(
                            new ModemLine(hook.settle(), Optional.empty()),
                            List.of(new PhoneMoment.HandsetUp(since)));
            case IDLE ->
                    new Step(
                            new ModemLine(hook.settle(), lastRing),
                            List.of(new PhoneMoment.HandsetDown(since)));
        };
    }

    private static Step quiet(ModemLine next) {
        return new Step(next, List.of());
    }
}
