package cn.sansheng.simulator.day;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.Request;
import java.time.Instant;

/// What a clerk is about, each with what it needs and when it goes on by itself.
public sealed interface Doing {
    /// Not signed in; comes to the counter then.
    record Out(Instant until) implements Doing {}

    /// Has pressed something and waits for the hub's answer.
    record Asking(Request request, Doing before) implements Doing {}

    /// Between two citizens.
    record Free(Instant ready) implements Doing {}

    /// Has called and watches who comes. `calls` counts those here.
    record Calling(CalledTicket ticket, Instant comes, int calls, Instant lastCall)
            implements Doing {}

    record Serving(CalledTicket ticket, Instant until) implements Doing {}

    record Away(Instant until) implements Doing {}

    /// Pressed something the hub could not take just now; presses it once more.
    record Again(Request request, Doing before, Instant at) implements Doing {}

    /// Gone for the day.
    record Home() implements Doing {}
}
