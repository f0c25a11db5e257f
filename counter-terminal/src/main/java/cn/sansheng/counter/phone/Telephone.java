package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The telephone of one counter (S27; hardware-docs/protocol/telephone.md).
public record Telephone(LineId line, RingCadence ring, Hook hook, Call call) {
    /// B10: a handset off its hook without a call. Real time, as everything about the wires.
    static final Duration OFF_HOOK_TOO_LONG = Duration.ofMinutes(10);

    /// B10: the line has been busy since a call was answered.
    static final Duration BUSY_TOO_LONG = Duration.ofMinutes(30);

    /// What comes of one happening.
    public record Step(Telephone next, List<Fact> facts) {
        public Step {
            facts = List.copyOf(facts);
        }
    }

    public static Telephone startingAt(LineId line, Signal ring, Signal hook, Moment now) {
        return new Telephone(
                line,
                RingCadence.startingAt(ring, now),
                Hook.startingAt(hook, now),
                switch (hook) {
                    case ACTIVE -> new Call.OffHook(now.uptime());
                    case IDLE -> new Call.Quiet();
                });
    }

    /// The ring detector says something, perhaps the same as before.
    public Step ringSeen(Signal signal, Moment now, Supplier<UUID> ids) {
        Calling calling = upTo(now.uptime(), ids);
        calling.ringSeen(signal, now);
        return calling.step();
    }

    /// The loop says something, perhaps the same as before.
    public Step hookSeen(Signal signal, Moment now, Supplier<UUID> ids) {
        Calling calling = upTo(now.uptime(), ids);
        calling.hookSeen(signal, now);
        return calling.step();
    }

    public Step passed(Moment now, Supplier<UUID> ids) {
        return upTo(now.uptime(), ids).step();
    }

    public Optional<Duration> nextDeadline() {
        return Stream.of(hook.nextDeadline(), ring.nextDeadline(), callDeadline())
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    /// "ok", or "ring-stuck" while the detector says ring without end.
    public String state() {
        return switch (ring.burst()) {
            case Burst.TooLong(_) -> "ring-stuck";
            case Burst.None(), Burst.Young(_, _), Burst.Ring(_, _) -> "ok";
        };
    }

    Optional<Duration> callDeadline() {
        return switch (call) {
            case Call.Ringing(_, _, _) when isBetweenRings() ->
                    ring.lastRing().map(last -> last.plus(RingCadence.STOPPED_AFTER));
            case Call.OffHook(var since) -> Optional.of(since.plus(OFF_HOOK_TOO_LONG));
            case Call.Talking(_, var since) -> Optional.of(since.uptime().plus(BUSY_TOO_LONG));
            case Call.Ringing(_, _, _), Call.Quiet(), Call.LongTalk(_, _), Call.OffHookTooLong() ->
                    Optional.empty();
        };
    }

    private boolean isBetweenRings() {
        return switch (ring.burst()) {
            case Burst.Ring(_, _) -> false;
            case Burst.None(), Burst.Young(_, _), Burst.TooLong(_) -> true;
        };
    }

    private Calling upTo(Duration now, Supplier<UUID> ids) {
        Calling calling = new Calling(this, ids);
        calling.runTo(now);
        return calling;
    }
}
