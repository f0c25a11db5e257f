package cn.sansheng.counter.desk;

import cn.sansheng.messages.RefusalCode;
import java.time.Duration;

/// One line of news for the clerk.
public sealed interface Note {
    /// Long enough to be read beside a conversation.
    Duration SHOWN = Duration.ofSeconds(8);

    record Refused(Operation operation, RefusalCode code) implements Note {}

    /// Nobody answered: not the same as a refusal. `maybeDecided` as in [Event.Unanswered].
    record NoAnswer(Operation operation, boolean maybeDecided) implements Note {}

    record Disconnected() implements Note {}

    record CalledMomentsAgo() implements Note {}

    /// Transferred to a place as the hub calls it, with people ahead there.
    record Transferred(String place, int ahead) implements Note {}

    record Corrected() implements Note {}

    record NotAnId() implements Note {}

    /// With the end of its time on the screen.
    record Timed(Note note, Duration until) {}
}
