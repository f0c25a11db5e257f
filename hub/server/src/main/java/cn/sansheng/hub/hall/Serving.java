package cn.sansheng.hub.hall;

import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happens to the ticket at a counter.
final class Serving {
    private Serving() {}

    static Verdict start(AtDesk desk, Request.Start request) {
        return request.ticket()
                .map(ticket -> reopen(desk, ticket))
                .orElseGet(() -> desk.holding(Step.START, ticket -> started(desk, ticket)));
    }

    private static Verdict started(AtDesk desk, Ticket ticket) {
        return desk.happened(new Event.ServiceStarted(ticket.id(), desk.counter()), ticket.id());
    }

    private static Verdict reopen(AtDesk desk, TicketId id) {
        Optional<Ticket> ticket = finishedHere(desk, id);
        if (ticket.isEmpty()) {
            return unknown("not finished at this counter");
        }
        return desk.busy()
                .or(desk::away)
                .or(() -> AtDesk.wrongState(Step.REOPEN, ticket.get()))
                .or(() -> tooLate(desk, ticket.get()))
                .orElseGet(() -> desk.happened(new Event.ServiceReopened(id, desk.counter()), id));
    }

    private static Optional<Verdict> tooLate(AtDesk desk, Ticket finished) {
        long seconds = 60L * desk.situation().rules().config().limits().reopenMinutes();
        Instant end = finished.stage().since().plusSeconds(seconds);
        return desk.situation().now().isAfter(end)
                ? Optional.of(Verdict.refuse(RefusalCode.EXPIRED, "finished too long ago"))
                : Optional.empty();
    }

    static Verdict finish(AtDesk desk, Request.Finish request) {
        if (request.ticket().isPresent()) {
            return correct(desk, request.ticket().get(), request.outcome());
        }
        if (request.next().filter(s -> !known(desk, s)).isPresent()) {
            return Verdict.refuse(RefusalCode.UNKNOWN_SERVICE, "no such service in this hall");
        }
        return desk.holding(
                Step.FINISH,
                ticket ->
                        request.next()
                                .map(next -> goOn(desk, ticket, request.outcome(), next))
                                .orElseGet(() -> done(desk, ticket, request.outcome())));
    }

    private static Verdict done(AtDesk desk, Ticket ticket, Optional<Outcome> outcome) {
        return desk.happened(
                new Event.ServiceFinished(
                        ticket.id(), desk.counter(), outcome, Optional.empty(), Optional.empty()));
    }

    /// At once where this clerk serves the next one too: nobody waits twice for one counter.
    private static Verdict goOn(
            AtDesk desk, Ticket ticket, Optional<Outcome> outcome, ServiceCode next) {
        boolean here = desk.situation().servicesAt(desk.counter()).contains(next);
        return sentOn(
                desk,
                ticket,
                new Event.ServiceFinished(
                        ticket.id(),
                        desk.counter(),
                        outcome,
                        Optional.of(next),
                        Optional.of(here).filter(it -> it)));
    }

    private static Verdict correct(AtDesk desk, TicketId id, Optional<Outcome> outcome) {
        Optional<Ticket> ticket = finishedHere(desk, id);
        if (ticket.isEmpty()) {
            return unknown("not finished at this counter");
        }
        return AtDesk.wrongState(Step.REOPEN, ticket.get())
                .orElseGet(() ->
                        desk.happened(
                                new Event.OutcomeCorrected(
                                        id, desk.counter(), outcome.orElse(Outcome.DONE))));
    }

    private static Optional<Ticket> finishedHere(AtDesk desk, TicketId id) {
        return desk.situation()
                .hall()
                .tickets()
                .find(id)
                .filter(ticket -> ticket.counter().equals(Optional.of(desk.counter())));
    }

    static Verdict park(AtDesk desk, Request.Park request) {
        return desk.holding(
                Step.PARK,
                ticket ->
                        desk.happened(
                                        new Event.TicketParked(
                                                ticket.id(), request.reason(), request.pool()))
                                .leaving(Verdict.NewNote.of(ticket, request.note())));
    }

    static Verdict unpark(AtDesk desk, Request.Unpark request) {
        Optional<Ticket> ticket =
                desk.situation()
                        .hall()
                        .tickets()
                        .find(request.ticket())
                        .filter(t -> desk.situation().mayUnpark(t, desk.counter()));
        if (ticket.isEmpty()) {
            return unknown("not parked for this counter");
        }
        return desk.busy()
                .or(desk::away)
                .or(() -> AtDesk.wrongState(Step.UNPARK, ticket.get()))
                .orElseGet(() ->
                        desk.happened(
                                new Event.TicketUnparked(request.ticket(), desk.counter()),
                                request.ticket()));
    }

    static Verdict transfer(AtDesk desk, Request.Transfer request) {
        if (request.service().filter(s -> !known(desk, s)).isPresent()) {
            return Verdict.refuse(RefusalCode.UNKNOWN_SERVICE, "no such service in this hall");
        }
        Rules rules = desk.situation().rules();
        if (request.counter().filter(c -> rules.servicesOf(c).isEmpty()).isPresent()) {
            return Verdict.refuse(RefusalCode.BAD_REQUEST, "no counter that serves anything");
        }
        return desk.holding(
                Step.TRANSFER,
                ticket ->
                        sentOn(desk, ticket, transferred(rules, ticket, request))
                                .leaving(Verdict.NewNote.of(ticket, request.note())));
    }

    /// For a counter that does not do its service, the ticket is for the first one done there: else
    /// nobody could ever call it.
    private static Event transferred(Rules rules, Ticket ticket, Request.Transfer request) {
        Optional<ServiceCode> other =
                request.counter()
                        .map(rules::servicesOf)
                        .filter(there -> !there.contains(ticket.service()))
                        .map(List::getFirst);
        return new Event.TicketTransferred(
                ticket.id(), request.service().or(() -> other), request.counter());
    }

    /// Answered with the exact place where to go (S26).
    private static Verdict.Accepted sentOn(AtDesk desk, Ticket ticket, Event event) {
        return new Verdict.Accepted(
                List.of(new Verdict.Draft(event, desk.origin())),
                hall ->
                        Places.transferred(
                                desk.situation().with(hall), hall.tickets().known(ticket.id())));
    }

    private static boolean known(AtDesk desk, ServiceCode service) {
        return desk.situation().rules().services().containsKey(service);
    }

    private static Verdict unknown(String message) {
        return Verdict.refuse(RefusalCode.UNKNOWN_TICKET, message);
    }
}
