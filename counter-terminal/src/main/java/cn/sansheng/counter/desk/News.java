package cn.sansheng.counter.desk;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.View.Names;
import java.time.Duration;

/// One line of news for the clerk.
public sealed interface News {
    /// Long enough to be read beside a conversation.
    Duration SHOWN = Duration.ofSeconds(8);

    record Refused(Operation operation, RefusalCode code) implements News {}

    /// Nobody answered: not the same as a refusal. `maybeDecided` as in [Event.Unanswered].
    record NoAnswer(Operation operation, boolean maybeDecided) implements News {}

    record Disconnected() implements News {}

    record CalledMomentsAgo() implements News {}

    /// Transferred to a place as the hub calls it in both languages, with people ahead there.
    record Transferred(Names place, int ahead) implements News {}

    record Corrected() implements News {}

    record NotAnId() implements News {}

    /// With the end of its time on the screen.
    record Timed(News news, Duration until) {}
}
