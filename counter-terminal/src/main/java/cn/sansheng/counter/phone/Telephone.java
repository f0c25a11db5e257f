package cn.sansheng.counter.phone;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The telephone of one counter, whatever its source is (S27; hardware-docs/protocol/telephone.md).
public record Telephone(LineId line, Call call) {
    /// B10: a handset off its hook without a call. Real time, as everything about the wires.
    static final Duration OFF_HOOK_TOO_LONG = Duration.ofMinutes(10);

    /// B10: the line has been busy since a call began.
    static final Duration BUSY_TOO_LONG = Duration.ofMinutes(30);

    /// What comes of one happening.
    public record Step(Telephone next, List<Fact> facts) {
        public Step {
            facts = List.copyOf(facts);
        }
    }

    public static Telephone quiet(LineId line) {
        return new Telephone(line, new Call.Quiet());
    }

    /// What a source tells; deadlines up to then have been taken before.
    public Step heard(PhoneMoment moment, Supplier<UUID> ids) {
        return new Calling(this, ids).heard(moment);
    }

    /// Exactly at the time of [#nextDeadline].
    public Step atDeadline(Supplier<UUID> ids) {
        return new Calling(this, ids).tooLong();
    }

    public Optional<Duration> nextDeadline() {
        return switch (call) {
            case Call.OffHook(var since) -> Optional.of(since.plus(OFF_HOOK_TOO_LONG));
            case Call.CallingOut(var since) -> Optional.of(since.plus(BUSY_TOO_LONG));
            case Call.Talking(_, var since) -> Optional.of(since.uptime().plus(BUSY_TOO_LONG));
            case Call.Ringing(_, _, _), Call.Quiet(), Call.LongTalk(_, _), Call.OffHookTooLong() ->
                    Optional.empty();
        };
    }
}
