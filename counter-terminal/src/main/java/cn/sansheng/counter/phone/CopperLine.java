package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The first source: the levels of a ring detector and of a loop detector on the counter's own pair
/// (T1 to T10). Belongs to whoever sees the pins; has no clock.
public record CopperLine(RingCadence ring, Hook hook) {
    /// What comes of one happening.
    public record Step(CopperLine next, List<PhoneMoment> moments) {
        public Step {
            moments = List.copyOf(moments);
        }
    }

    public static CopperLine startingAt(Signal ring, Signal hook, Moment now) {
        return new CopperLine(RingCadence.startingAt(ring, now), Hook.startingAt(hook, now));
    }

    /// The ring detector says something, perhaps the same as before; deadlines up to now have been
    /// taken before.
    public Step ringSeen(Signal signal, Moment now) {
        return new CopperHearing(this).ringSeen(signal, now);
    }

    /// The loop says something, perhaps the same as before.
    public Step hookSeen(Signal signal, Moment now) {
        return new Step(new CopperLine(ring, hook.seen(signal, now)), List.of());
    }

    /// Exactly at the time of [#nextDeadline].
    public Step atDeadline(Moment due) {
        return new CopperHearing(this).atDeadline(due);
    }

    public Optional<Duration> nextDeadline() {
        return Stream.of(hook.nextDeadline(), ring.nextDeadline(), ring.stopsAt())
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
}
