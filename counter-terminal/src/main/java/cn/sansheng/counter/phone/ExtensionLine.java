package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The third source: an exchange that tells of an extension. It says that it rings and not how
/// often, so rings are counted by the seconds (T25): ring n begins (n − 1) × 5 s after the first,
/// the exchange's own cadence (S27).
public record ExtensionLine(Phase phase) {
    /// GB/T 3380-1982: 1 s on, 4 s off.
    static final Duration RING_PERIOD = Duration.ofSeconds(5);

    sealed interface Phase {
        record Free() implements Phase {}

        record Ringing(Duration first, int rings) implements Phase {}

        record Up() implements Phase {}
    }

    /// What comes of one happening.
    public record Step(ExtensionLine next, List<PhoneMoment> moments) {
        public Step {
            moments = List.copyOf(moments);
        }
    }

    public static ExtensionLine free() {
        return new ExtensionLine(new Phase.Free());
    }

    /// Deadlines up to now have been taken before.
    public Step told(Extension extension, Moment now) {
        return switch (phase) {
            case Phase.Free() -> fromFree(extension, now);
            case Phase.Ringing(_, _) -> fromRinging(extension, now);
            case Phase.Up() -> fromUp(extension, now);
        };
    }

    /// T21, as with a modem.
    public Step lost(Moment now) {
        return told(Extension.FREE, now);
    }

    public Optional<Duration> nextDeadline() {
        return switch (phase) {
            case Phase.Ringing(var first, var rings) ->
                    Optional.of(first.plus(RING_PERIOD.multipliedBy(rings)));
            case Phase.Free(), Phase.Up() -> Optional.empty();
        };
    }

    /// Exactly at the time of [#nextDeadline].
    public Step atDeadline(Moment due) {
        return switch (phase) {
            case Phase.Ringing(var first, var rings) ->
                    step(new Phase.Ringing(first, rings + 1), new PhoneMoment.RingBegan(due));
            case Phase.Free(), Phase.Up() -> step(phase);
        };
    }

    /// T26: a call that was answered before it was seen to ring counts as none, since nobody knows
    /// how long it rang.
    private Step fromFree(Extension extension, Moment now) {
        return switch (extension) {
            case FREE -> step(phase);
            case RINGING -> ringing(now);
            case TALKING, CALLING_OUT -> step(new Phase.Up(), new PhoneMoment.CalledOut(now));
        };
    }

    private Step fromRinging(Extension extension, Moment now) {
        return switch (extension) {
            case FREE -> step(new Phase.Free(), new PhoneMoment.RingingStopped(now));
            case RINGING -> step(phase);
            case TALKING -> step(new Phase.Up(), new PhoneMoment.HandsetUp(now));
            case CALLING_OUT ->
                    step(
                            new Phase.Up(),
                            new PhoneMoment.RingingStopped(now),
                            new PhoneMoment.CalledOut(now));
        };
    }

    private Step fromUp(Extension extension, Moment now) {
        return switch (extension) {
            case FREE -> step(new Phase.Free(), new PhoneMoment.HandsetDown(now));
            case RINGING ->
                    step(
                            new Phase.Ringing(now.uptime(), 1),
                            new PhoneMoment.HandsetDown(now),
                            new PhoneMoment.RingBegan(now));
            case TALKING, CALLING_OUT -> step(phase);
        };
    }

    private static Step ringing(Moment now) {
        return step(new Phase.Ringing(now.uptime(), 1), new PhoneMoment.RingBegan(now));
    }

    private static Step step(Phase next, PhoneMoment... moments) {
        return new Step(new ExtensionLine(next), List.of(moments));
    }
}
