package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Types;
import java.util.Optional;

/// Which ticket and counter an event is about, as far as answers to requests need it.
final class Subjects {
    private Subjects() {}

    static Optional<TicketId> ticket(Event event) {
        return switch (event) {
            case Event.TicketIssued e -> Optional.of(e.ticket());
            case Event.TicketCalled e -> Optional.of(e.ticket());
            case Event.ServiceStarted e -> Optional.of(e.ticket());
            case Event.ServiceFinished e -> Optional.of(e.ticket());
            case Event.ServiceReopened e -> Optional.of(e.ticket());
            case Event.OutcomeCorrected e -> Optional.of(e.ticket());
            case Event.TicketNoShow e -> Optional.of(e.ticket());
            case Event.TicketParked e -> Optional.of(e.ticket());
            case Event.TicketUnparked e -> Optional.of(e.ticket());
            case Event.TicketTransferred e -> Optional.of(e.ticket());
            case Event.TicketGivenBack e -> Optional.of(e.ticket());
            case Event.TicketReturned e -> Optional.of(e.ticket());
            default -> Optional.empty();
        };
    }

    /// The type whose answer is due. A visit that goes on is answered like the transfer it also is.
    static String answeredAs(Event event) {
        Class<? extends Event> type =
                event instanceof Event.ServiceFinished finished && finished.next().isPresent()
                        ? Event.TicketTransferred.class
                        : event.getClass();
        return Types.nameOf(type);
    }

    static Optional<CounterId> counter(Event event) {
        return switch (event) {
            case Event.TicketCalled e -> Optional.of(e.counter());
            case Event.ServiceStarted e -> Optional.of(e.counter());
            case Event.ServiceReopened e -> Optional.of(e.counter());
            case Event.TicketUnparked e -> Optional.of(e.counter());
            case Event.ClerkSignedIn e -> Optional.of(e.counter());
            default -> Optional.empty();
        };
    }
}
