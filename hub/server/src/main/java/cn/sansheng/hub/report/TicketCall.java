package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ClerkId;
import java.util.Optional;

/// A ticket called to a counter; `reason` when it was not its turn. Recalls are none.
record TicketCall(ClerkId clerk, Optional<CallReason> reason) {
    static Optional<TicketCall> of(Event event) {
        return event instanceof Event.TicketCalled called && !recall(called)
                ? Optional.of(new TicketCall(called.clerk(), called.reason()))
                : Optional.empty();
    }

    /// Entries of old never say why.
    private static boolean recall(Event.TicketCalled called) {
        return called.call() > 1 && called.why().isEmpty();
    }

    boolean outOfOrder() {
        return reason.isPresent();
    }

    boolean because(CallReason asked) {
        return reason.filter(asked::equals).isPresent();
    }
}
