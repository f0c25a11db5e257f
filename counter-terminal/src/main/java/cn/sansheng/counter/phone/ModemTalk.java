package cn.sansheng.counter.phone;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a modem is told, a command at a time (T16): to stay on the hook, to keep callers' numbers
/// to itself, to report the handset; then, every half minute, whether it is still there. A modem
/// that understands one of the commands otherwise says ERROR, which is an answer too.
public record ModemTalk(List<String> left, Asked asked) {
    static final List<String> SETUP =
            List.of("ATE0V1Q0S0=0", "AT+VCID=0", "AT#CID=0", "AT+FCLASS=8", "AT+VLS=0");
    static final Duration PATIENCE = Duration.ofSeconds(3);
    static final Duration CHECK_EVERY = Duration.ofSeconds(30);
    private static final String STILL_THERE = "AT";

    sealed interface Asked {
        /// The last command was answered, or none was said yet.
        record Nothing(Duration since) implements Asked {}

        record Waiting(Duration since) implements Asked {}

        /// It has not answered, and was asked again.
        record Unheard(Duration since) implements Asked {}
    }

    /// `command` is to be said now.
    public record Step(ModemTalk next, Optional<String> command) {}

    public ModemTalk {
        left = List.copyOf(left);
    }

    public static ModemTalk begunAt(Duration now) {
        return new ModemTalk(SETUP, new Asked.Nothing(now));
    }

    public Step passed(Duration now) {
        return switch (asked) {
            case Asked.Nothing(var since) -> left.isEmpty() ? check(since, now) : say(now);
            case Asked.Waiting(var since) -> again(since, now);
            case Asked.Unheard(var since) -> again(since, now);
        };
    }

    public ModemTalk answered(Duration now) {
        return switch (asked) {
            case Asked.Nothing(_) -> this;
            case Asked.Waiting(_), Asked.Unheard(_) ->
                    new ModemTalk(
                            left.isEmpty() ? left : left.subList(1, left.size()),
                            new Asked.Nothing(now));
        };
    }

    /// It has not answered the last command in time.
    public boolean isSilent() {
        return asked instanceof Asked.Unheard;
    }

    private Step say(Duration now) {
        return new Step(new ModemTalk(left, new Asked.Waiting(now)), Optional.of(left.getFirst()));
    }

    private Step check(Duration since, Duration now) {
        return isOver(since, CHECK_EVERY, now)
                ? new Step(new ModemTalk(left, new Asked.Waiting(now)), Optional.of(STILL_THERE))
                : new Step(this, Optional.empty());
    }

    /// One that was switched off has forgotten all.
    private Step again(Duration since, Duration now) {
        return isOver(since, PATIENCE, now)
                ? new Step(
                        new ModemTalk(SETUP, new Asked.Unheard(now)), Optional.of(SETUP.getFirst()))
                : new Step(this, Optional.empty());
    }

    private static boolean isOver(Duration since, Duration limit, Duration now) {
        return since.plus(limit).compareTo(now) <= 0;
    }
}
