package cn.sansheng.counter.desk;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;

/// What the shell shall do.
public sealed interface Command {
    /// One at a time; answered by exactly one [Event.Answered] or [Event.Unanswered].
    record Ask(Request request, Class<? extends ReplyBody> body) implements Command {}

    /// Into the outbox at once: it happened.
    record Report(Fact fact) implements Command {}

    record TellPart(PartName part, String state) implements Command {}
}
