package cn.sansheng.kiosk.owner;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What the kiosk needs of the hall. Nothing here waits for the network.
public interface HubLink {
    /// Begins to tell the listener.
    void follow(Listener listener);

    /// Ends in exactly one [Answer], told to the listener.
    void ask(RequestMessage request);

    /// When this returns the fact is safe.
    void report(Fact fact, Instant at);

    void printer(PrinterState state);

    /// Somebody is wanted at this kiosk, or came.
    void staffCall(boolean called);

    void orderDone(UUID order);

    void orderFailed(UUID order, String reason);

    Instant hallNow();

    sealed interface Answer {
        record Replied(Reply reply) implements Answer {}

        /// The hub may have decided it.
        record Unanswered() implements Answer {}

        record NeverSent() implements Answer {}
    }

    /// Called from any thread; must only enqueue.
    interface Listener {
        void reached();

        void gone();

        void ranges(View.Ranges ranges);

        /// Empty when the view was removed.
        void services(Optional<View.Services> services);

        void answered(UUID request, Answer answer);

        /// `mark` is what the paper is to say of itself.
        void slipOrdered(UUID order, TicketId ticket, Optional<String> mark);
    }
}
