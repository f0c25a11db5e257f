package cn.sansheng.counter.link;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.View;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// What the counter needs of the hall.
public interface HubLink {
    /// Begins to tell the listener.
    void follow(CounterId counter, Listener listener);

    /// The answer comes once, from any thread.
    void ask(Request request, Class<? extends ReplyBody> body, Consumer<Answer> use);

    /// When this returns the fact is safe.
    void report(Fact fact, Instant at);

    void part(PartName part, String state);

    Instant hallNow();

    /// What became of a request.
    sealed interface Answer {
        record Replied(Reply reply) implements Answer {}

        /// Nobody answered in time. `maybeDecided`: it was on the wire.
        record Silence(boolean maybeDecided) implements Answer {}
    }

    /// Called one after the other; must only enqueue.
    interface Listener {
        void reached();

        void gone();

        /// Empty when the view was removed.
        void counter(Optional<View.Counter> view);

        void services(View.Services view);

        void summary(View.Summary view);
    }
}
