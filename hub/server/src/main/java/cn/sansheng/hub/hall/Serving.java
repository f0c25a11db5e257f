package cn.sansheng.hub.hall;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketState;
import java.util.List;
import java.util.Optional;

/// What happens to the ticket at a counter.
final class Serving {
    private static final List<TicketState> HELD = List.of(TicketState.CALLED, TicketState.SERVING);

    private Serving() {}

    static Verdict start(AtDesk desk) {
        return desk.holding(
                List.of(TicketState.CALLED),
                ticket ->
                        desk.happened(
                                new Event.ServiceStarted(ticket.id(), desk.counter()),
                                ticket.id()));
    }

    static Verdict finish(AtDesk desk, Request.Finish request) {
        return desk.holding(
                List.of(TicketState.SERVING),
                ticket ->
                        desk.happened(
                                new Event.ServiceFinished(
                                        ticket.id(), desk.counter(), request.outcome())));
    }

    static Verdict park(AtDesk desk, Request.Park request) {
        return desk.holding(
                HELD,
                ticket -> desk.happened(new Event.TicketParked(ticket.id(), request.reason())));
    }

    static Verdict unpark(AtDesk desk, Request.Unpark request) {
        Optional<Ticket> ticket =
                desk.situation()
                        .hall()
                        .tickets()
                        .find(request.ticket())
                        .filter(t -> t.counter().equals(Optional.of(desk.counter())));
        if (ticket.isEmpty()) {
            return Verdict.refuse(RefusalCode.UNKNOWN_TICKET, "not parked at this counter");
        }
        return desk.busy()
                .or(desk::away)
                .or(() -> wrongState(ticket.get(), TicketState.PARKED))
                .orElseGet(() ->
                        desk.happened(
                                new Event.TicketUnparked(request.ticket(), desk.counter()),
                                request.ticket()));
    }

    static Verdict transfer(AtDesk desk, Request.Transfer request) {
        Rules rules = desk.situation().rules();
        if (request.service().filter(s -> !rules.services().containsKey(s)).isPresent()) {
            return Verdict.refuse(RefusalCode.UNKNOWN_SERVICE, "no such service in this hall");
        }
        if (request.counter().filter(c -> !rules.counters().containsKey(c)).isPresent()) {
            return Verdict.refuse(RefusalCode.BAD_REQUEST, "no such counter in this hall");
        }
        return desk.holding(HELD, ticket -> transfer(desk, ticket, request));
    }

    private static Verdict transfer(AtDesk desk, Ticket ticket, Request.Transfer request) {
        Event event =
                new Event.TicketTransferred(ticket.id(), request.service(), request.counter());
        return new Verdict.Accepted(
                List.of(new Verdict.Draft(event, desk.origin())),
                hall ->
                        Places.transferred(
                                desk.situation().with(hall), hall.tickets().known(ticket.id())));
    }

    private static Optional<Verdict> wrongState(Ticket ticket, TicketState needed) {
        return ticket.state() == needed
                ? Optional.empty()
                : Optional.of(
                        Verdict.refuse(
                                RefusalCode.WRONG_STATE, "the ticket is " + ticket.state().wire()));
    }
}
