package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How the entries of a ticket's life change the hall.
final class TicketFolding {
    /// A returned ticket lets so many people pass (B9).
    private static final int PASSED_ON_RETURN = 3;

    private TicketFolding() {}

    static Hall after(Hall hall, Event.OfTicket event, HallEntry entry) {
        Instant at = entry.at();
        return switch (event) {
            case Event.TicketIssued e -> issued(hall, e, entry);
            case Event.AppointmentDue e -> due(hall, e);
            case Event.TicketPrinted e -> printed(hall, e, entry);
            case Event.PrintFailed e -> notPrinted(hall, e, entry);
            case Event.TicketReprinted _ -> hall;
            case Event.OutcomeCorrected e -> corrected(hall, e);
            case Event.TicketCalled e -> called(hall, e, at);
            case Event.ServiceStarted e -> started(hall, e, at);
            case Event.ServiceFinished e -> finished(hall, e, at);
            case Event.ServiceReopened e -> reopened(hall, e, at);
            case Event.TicketNoShow e -> noShow(hall, e, at);
            case Event.TicketParked e -> parked(hall, e, at);
            case Event.TicketUnparked e -> unparked(hall, e, at);
            case Event.TicketTransferred e -> transferred(hall, e, at);
            case Event.TicketGivenBack e -> givenBack(hall, e, at);
            case Event.TicketReturned e -> returned(hall, e, at);
            case Event.TicketVoided e -> voided(hall, e, at);
        };
    }

    private static Hall issued(Hall hall, Event.TicketIssued event, HallEntry entry) {
        Ticket ticket = Ticket.issued(event, entry.at(), entry.n());
        boolean offline = event.offline().orElse(false);
        Figures figures = hall.figures();
        return hall.withTickets(hall.tickets().issue(ticket, offline))
                .withFigures(figures.with(figures.volumes().plusIssued(event.service())));
    }

    /// Its turn is counted from now, so that those with appointments go in the order of slots.
    private static Hall due(Hall hall, Event.AppointmentDue event) {
        Ticket early = hall.tickets().known(event.ticket());
        return put(hall, early.inTurn(early.turn().come()).at((double) hall.n()));
    }

    private static Hall printed(Hall hall, Event.TicketPrinted event, HallEntry entry) {
        return onPaper(hall, event.ticket(), Optional.empty(), entry);
    }

    private static Hall notPrinted(Hall hall, Event.PrintFailed event, HallEntry entry) {
        return onPaper(hall, event.ticket(), Optional.of(event.reason()), entry);
    }

    /// A kiosk may speak of a ticket of a day that is over.
    private static Hall onPaper(Hall hall, TicketId id, Optional<String> failure, HallEntry entry) {
        Paper paper = new Paper(entry.origin().station().orElseThrow(), entry.at(), failure);
        return hall.tickets()
                .find(id)
                .map(ticket -> put(hall, ticket.onPaper(paper)))
                .map(next -> next.with(next.floor().with(id, paper)))
                .orElse(hall);
    }

    private static Hall called(Hall hall, Event.TicketCalled event, Instant at) {
        Ticket was = hall.tickets().known(event.ticket());
        Ticket now = was.calledAt(event.counter(), event.call(), at);
        Figures figures = hall.figures();
        if (was.calls().first().isEmpty()) {
            long waited = hall.daybook().waited(was.turn().from(), at).toSeconds();
            figures = figures.with(figures.volumes().plusFirstCall(waited));
        }
        LivePicture.Call call =
                new LivePicture.Call(
                        now.number(),
                        event.counter(),
                        at,
                        now.priority(),
                        Optional.of(now.turn()).filter(Turn::byAppointment).map(_ -> true));
        Desk desk = hall.desk(event.counter()).holding(event.ticket(), at);
        Hall held =
                put(hall, now)
                        .withDesk(event.counter(), event.why().map(desk::calledFor).orElse(desk));
        return held.with(held.floor().with(call).with(figures));
    }

    private static Hall started(Hall hall, Event.ServiceStarted event, Instant at) {
        Stage serving = new Stage.Serving(at, event.counter(), at);
        return put(hall, hall.tickets().known(event.ticket()).in(serving))
                .withDesk(event.counter(), hall.desk(event.counter()).serving(at));
    }

    private static Hall finished(Hall hall, Event.ServiceFinished event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Instant began = ticket.stage().serviceBegan().orElse(at);
        Figures figures = hall.figures();
        Hall counted =
                hall.withFigures(figures.with(figures.volumes().plusFinished(ticket.service())));
        return event.next()
                .map(next -> goesOn(counted, ticket, event, next, at))
                .orElseGet(() -> done(counted, ticket, event, began, at));
    }

    private static Hall done(
            Hall hall, Ticket ticket, Event.ServiceFinished event, Instant began, Instant at) {
        CounterId counter = event.counter();
        return put(hall, ticket.in(new Stage.Finished(at, counter, began, event.outcome())))
                .withDesk(counter, hall.desk(counter).prompting(ticket.id(), at));
    }

    private static Hall corrected(Hall hall, Event.OutcomeCorrected event) {
        Ticket ticket = hall.tickets().known(event.ticket());
        return ticket.stage() instanceof Stage.Finished finished
                ? put(hall, ticket.in(finished.with(event.outcome())))
                : hall;
    }

    /// One item of a visit is done, the next begins here at once or waits for its turn elsewhere;
    /// the visit is rated when its last is done (B4).
    private static Hall goesOn(
            Hall hall, Ticket ticket, Event.ServiceFinished event, ServiceCode next, Instant at) {
        CounterId counter = event.counter();
        Desk desk = hall.desk(counter).finishedOne();
        if (event.here().orElse(false)) {
            return put(hall, ticket.servedFor(next, new Stage.Serving(at, counter, at)))
                    .withDesk(counter, desk);
        }
        return put(hall, ticket.waitingAgain(next, new Stage.Waiting(at, Optional.empty())))
                .withDesk(counter, desk.free(at));
    }

    private static Hall reopened(Hall hall, Event.ServiceReopened event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Instant began = ticket.stage().serviceBegan().orElse(at);
        Figures figures = hall.figures();
        return put(hall, ticket.in(new Stage.Serving(at, event.counter(), began)))
                .withDesk(event.counter(), hall.desk(event.counter()).reopening(ticket.id(), at))
                .withFigures(figures.with(figures.volumes().minusFinished(ticket.service())));
    }

    private static Hall noShow(Hall hall, Event.TicketNoShow event, Instant at) {
        Figures figures = hall.figures();
        return put(hall, hall.tickets().known(event.ticket()).in(new Stage.Missed(at)))
                .withDesk(event.counter(), hall.desk(event.counter()).free(at))
                .withFigures(figures.with(figures.volumes().plusNoShow()));
    }

    private static Hall parked(Hall hall, Event.TicketParked event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Optional<CounterId> owner = ticket.counter().filter(_ -> !event.pool().orElse(false));
        Stage parked = new Stage.Parked(at, owner, event.reason(), ticket.stage().serviceBegan());
        return freed(put(hall, ticket.in(parked)), ticket, at);
    }

    private static Hall unparked(Hall hall, Event.TicketUnparked event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Instant began = ticket.stage().serviceBegan().orElse(at);
        return put(hall, ticket.in(new Stage.Serving(at, event.counter(), began)))
                .withDesk(
                        event.counter(),
                        hall.desk(event.counter()).holding(event.ticket(), at).serving(at));
    }

    private static Hall transferred(Hall hall, Event.TicketTransferred event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Ticket waiting =
                ticket.waitingAgain(
                        event.service().orElse(ticket.service()),
                        new Stage.Waiting(at, event.counter()));
        return freed(put(hall, waiting), ticket, at);
    }

    private static Hall givenBack(Hall hall, Event.TicketGivenBack event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Figures figures = hall.figures();
        Ticket waiting =
                ticket.waitingAgain(ticket.service(), new Stage.Waiting(at, Optional.empty()));
        return freed(put(hall, waiting), ticket, at)
                .withFigures(figures.with(figures.volumes().plusGivenBack()));
    }

    /// Behind the next three of its lane, or last where fewer stand there. It waits as long as the
    /// one it now stands behind, so that a lane stays in the order of waiting.
    private static Hall returned(Hall hall, Event.TicketReturned event, Instant at) {
        Tickets tickets = hall.tickets();
        Ticket missed = tickets.known(event.ticket());
        Ticket last = missed.returnedTo((double) hall.n(), missed.turn().again(at), at);
        List<Ticket> next =
                tickets.waiting().lane(last.service(), Lane.of(last)).values().stream()
                        .limit(PASSED_ON_RETURN + 1L)
                        .map(tickets::known)
                        .toList();
        if (next.size() <= PASSED_ON_RETURN) {
            return put(hall, last);
        }
        Ticket before = next.get(PASSED_ON_RETURN - 1);
        double place = (before.place() + next.get(PASSED_ON_RETURN).place()) / 2;
        Turn turn = missed.turn().again(before.turn().from());
        return put(hall, missed.returnedTo(place, turn, at));
    }

    private static Hall voided(Hall hall, Event.TicketVoided event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        return freed(put(hall, ticket.in(new Stage.Voided(at))), ticket, at);
    }

    /// The counter that held the ticket holds none any more.
    private static Hall freed(Hall hall, Ticket ticket, Instant at) {
        Optional<CounterId> held =
                ticket.counter()
                        .filter(c -> hall.desk(c).ticket().equals(Optional.of(ticket.id())));
        return held.map(c -> hall.withDesk(c, hall.desk(c).free(at))).orElse(hall);
    }

    static Hall put(Hall hall, Ticket ticket) {
        return hall.withTickets(hall.tickets().put(ticket));
    }
}
