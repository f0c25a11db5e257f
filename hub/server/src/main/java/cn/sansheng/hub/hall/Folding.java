package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `after(hall, entry)`: how each entry changes the hall. Pure, and the only way a hall changes.
public final class Folding {
    /// A returned ticket lets so many people pass (B9).
    private static final int PASSED_ON_RETURN = 3;

    private Folding() {}

    public static Hall after(Hall was, HallEntry entry) {
        Hall hall = changed(entered(was, entry), entry);
        Figures figures = hall.figures().with(Learning.after(was, entry));
        return hall.withFigures(figures.sampled(entry.at(), hall.tickets().waitingInAll()));
    }

    /// What every entry leaves behind, whatever it says: its mark, its outbox's progress, and, if a
    /// request caused it, that the request was accepted.
    private static Hall entered(Hall was, HallEntry entry) {
        Hall hall = was.with(was.mark().at(entry));
        Origin origin = entry.origin();
        if (origin.seq().isPresent()) {
            OutboxId outbox =
                    new OutboxId(origin.station().orElseThrow(), origin.outbox().orElseThrow());
            return hall.with(hall.devices().withOutbox(outbox, origin.seq().get()));
        }
        return origin.cause()
                .map(cause -> hall.with(hall.answers().plus(cause, answered(entry))))
                .orElse(hall);
    }

    private static Answered answered(HallEntry entry) {
        return new Answered(
                entry.origin().station().orElseThrow(),
                Types.nameOf(entry.event().getClass()),
                Subjects.ticket(entry.event()),
                Subjects.counter(entry.event()));
    }

    private static Hall changed(Hall hall, HallEntry entry) {
        Instant at = entry.at();
        return switch (entry.event()) {
            case Event.TicketIssued e -> issued(hall, e, entry);
            case Event.AppointmentDue e -> due(hall, e.ticket());
            case Event.TicketPrinted e -> onPaper(hall, e.ticket(), Optional.empty(), entry);
            case Event.PrintFailed e -> onPaper(hall, e.ticket(), Optional.of(e.reason()), entry);
            case Event.TicketCalled e -> called(hall, e, at);
            case Event.ServiceStarted e -> started(hall, e, at);
            case Event.ServiceFinished e -> finished(hall, e, at);
            case Event.TicketNoShow e -> noShow(hall, e, at);
            case Event.TicketParked e -> parked(hall, e, at);
            case Event.TicketUnparked e -> unparked(hall, e, at);
            case Event.TicketTransferred e -> transferred(hall, e, at);
            case Event.TicketGivenBack e -> givenBack(hall, e, at);
            case Event.TicketReturned e -> returned(hall, e.ticket(), at);
            case Event.TicketVoided e -> voided(hall, e.ticket(), at);
            case Event.RatingGiven e -> rated(hall, e);
            case Event.RatingUnbound e -> unbound(hall, e);
            case Event.ClerkSignedIn e -> signedIn(hall, e, at);
            case Event.ClerkSignedOut e ->
                    hall.withDesk(e.counter(), desk(hall, e.counter()).signedOut(at));
            case Event.NextAwaited e ->
                    hall.withDesk(e.counter(), desk(hall, e.counter()).awaiting(at));
            case Event.NextNotAwaited e ->
                    hall.withDesk(e.counter(), desk(hall, e.counter()).notAwaiting());
            case Event.ClerkAway e -> away(hall, e, at);
            case Event.ClerkBack e -> hall.withDesk(e.counter(), desk(hall, e.counter()).back(at));
            case Event.PhoneRang e -> Telephones.rang(hall, e, entry);
            case Event.PhoneAnswered e -> Telephones.answered(hall, e);
            case Event.PhoneAbandoned e -> Telephones.abandoned(hall, e);
            case Event.PhoneMissed e -> Telephones.missed(hall, e);
            case Event.PhoneEnded e -> hall.with(hall.devices().withoutRinging(e.line()));
            case Event.PhoneOffHook e -> Telephones.offHook(hall, e, at);
            case Event.BoardShown e -> hall.withBoard(e.board(), true);
            case Event.BoardLost e -> hall.withBoard(e.board(), false);
            case Event.BoardFound e -> hall.withBoard(e.board(), true);
            case Event.OrderDone _, Event.OrderFailed _, Event.FactQuarantined _ -> hall;
            case Event.StationOnline e -> online(hall, e, entry);
            case Event.StationOffline _ -> offline(hall, entry);
            case Event.PartChanged e -> partChanged(hall, e, entry);
            case Event.HallOpened _ -> hall.with(hall.mark().opened(true));
            case Event.HallClosed _ -> hall.with(hall.mark().opened(false));
            case Event.DayClosed e -> hall.nextDay(entry.day().plusDays(1), e.anchor());
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
    private static Hall due(Hall hall, TicketId id) {
        Ticket early = hall.tickets().known(id);
        return put(hall, early.inTurn(early.turn().come()).at((double) hall.n()));
    }

    private static Hall called(Hall hall, Event.TicketCalled event, Instant at) {
        Ticket was = hall.tickets().known(event.ticket());
        Ticket now = was.calledAt(event.counter(), event.call(), at);
        Figures figures = hall.figures();
        if (was.calls().first().isEmpty()) {
            long waited = Math.max(0, Duration.between(was.turn().from(), at).toSeconds());
            figures = figures.with(figures.volumes().plusFirstCall(waited));
        }
        LivePicture.Call call =
                new LivePicture.Call(now.number(), event.counter(), at, now.priority());
        Desk desk = desk(hall, event.counter()).holding(event.ticket(), at);
        Hall held =
                put(hall, now)
                        .withDesk(event.counter(), event.why().map(desk::calledFor).orElse(desk));
        return held.with(held.floor().with(call).with(figures));
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

    private static Hall started(Hall hall, Event.ServiceStarted event, Instant at) {
        return put(hall, hall.tickets().known(event.ticket()).started(at))
                .withDesk(event.counter(), desk(hall, event.counter()).serving(at));
    }

    private static Hall finished(Hall hall, Event.ServiceFinished event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Figures figures = hall.figures();
        return put(hall, ticket.inState(TicketState.FINISHED))
                .withDesk(
                        event.counter(), desk(hall, event.counter()).prompting(event.ticket(), at))
                .withFigures(figures.with(figures.volumes().plusFinished(ticket.service())));
    }

    private static Hall noShow(Hall hall, Event.TicketNoShow event, Instant at) {
        Figures figures = hall.figures();
        return put(hall, hall.tickets().known(event.ticket()).inState(TicketState.NO_SHOW))
                .withDesk(event.counter(), desk(hall, event.counter()).free(at))
                .withFigures(figures.with(figures.volumes().plusNoShow()));
    }

    private static Hall parked(Hall hall, Event.TicketParked event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        return freed(put(hall, ticket.inState(TicketState.PARKED)), ticket, at);
    }

    private static Hall unparked(Hall hall, Event.TicketUnparked event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        return put(hall, ticket.servedAgainAt(event.counter()))
                .withDesk(
                        event.counter(),
                        desk(hall, event.counter()).holding(event.ticket(), at).serving(at));
    }

    private static Hall transferred(Hall hall, Event.TicketTransferred event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Ticket waiting =
                ticket.waitingAgain(
                        ticket.place(), event.service().orElse(ticket.service()), event.counter());
        return freed(put(hall, waiting), ticket, at);
    }

    private static Hall givenBack(Hall hall, Event.TicketGivenBack event, Instant at) {
        Ticket ticket = hall.tickets().known(event.ticket());
        Ticket waiting = ticket.waitingAgain(ticket.place(), ticket.service(), Optional.empty());
        return freed(put(hall, waiting), ticket, at);
    }

    /// Behind the next three of its lane, or last where fewer stand there. It waits as long as the
    /// one it now stands behind, so that a lane stays in the order of waiting.
    private static Hall returned(Hall hall, TicketId id, Instant at) {
        Tickets tickets = hall.tickets();
        Ticket ticket = tickets.known(id);
        Ticket last =
                ticket.waitingAgain((double) hall.n(), ticket.service(), Optional.empty())
                        .inTurn(ticket.turn().again(at));
        List<Ticket> next =
                tickets.waiting().lane(last.service(), Lane.of(last)).values().stream()
                        .limit(PASSED_ON_RETURN + 1L)
                        .map(tickets::known)
                        .toList();
        return put(hall, next.size() <= PASSED_ON_RETURN ? last : between(next, last));
    }

    private static Ticket between(List<Ticket> next, Ticket returned) {
        Ticket before = next.get(PASSED_ON_RETURN - 1);
        double place = (before.place() + next.get(PASSED_ON_RETURN).place()) / 2;
        return returned.waitingAgain(place, returned.service(), Optional.empty())
                .inTurn(returned.turn().again(before.turn().from()));
    }

    private static Hall voided(Hall hall, TicketId id, Instant at) {
        Ticket ticket = hall.tickets().known(id);
        return freed(put(hall, ticket.inState(TicketState.VOID)), ticket, at);
    }

    /// The counter that held the ticket holds none any more.
    private static Hall freed(Hall hall, Ticket ticket, Instant at) {
        Optional<CounterId> held =
                ticket.counter()
                        .filter(c -> desk(hall, c).ticket().equals(Optional.of(ticket.id())));
        return held.map(c -> hall.withDesk(c, desk(hall, c).free(at))).orElse(hall);
    }

    private static Hall rated(Hall hall, Event.RatingGiven event) {
        Figures figures = hall.figures();
        return switch (event.source()) {
            case DEVICE, PAPER, WEB ->
                    put(hall, hall.tickets().known(event.ticket()).nowRated())
                            .withFigures(figures.with(figures.ratings().plus(event.level())));
            // Nobody's opinion: whoever orders it, it is no citizen's rating (B1.5).
            case DEFAULTED -> hall;
        };
    }

    private static Hall unbound(Hall hall, Event.RatingUnbound event) {
        Figures figures = hall.figures();
        return hall.withFigures(figures.with(figures.ratings().plus(event.reason())));
    }

    private static Hall signedIn(Hall hall, Event.ClerkSignedIn event, Instant at) {
        Desk desk = desk(hall, event.counter()).signedIn(event.clerk(), at);
        return hall.withDesk(event.counter(), desk);
    }

    private static Hall away(Hall hall, Event.ClerkAway event, Instant at) {
        Desk desk = desk(hall, event.counter()).gone(event.reason(), event.backAt(), at);
        return hall.withDesk(event.counter(), desk);
    }

    private static Hall online(Hall hall, Event.StationOnline event, HallEntry entry) {
        var name = entry.origin().station().orElseThrow();
        StationStanding was =
                Optional.ofNullable(hall.stations().get(name))
                        .orElseGet(() -> StationStanding.unknown(event.kind(), entry.at()));
        return hall.withStation(name, was.born(event.session(), event.parts(), entry.at()));
    }

    private static Hall offline(Hall hall, HallEntry entry) {
        var name = entry.origin().station().orElseThrow();
        StationStanding was = hall.stations().get(name);
        return was == null ? hall : hall.withStation(name, was.offline(entry.at()));
    }

    private static Hall partChanged(Hall hall, Event.PartChanged event, HallEntry entry) {
        var name = entry.origin().station().orElseThrow();
        StationStanding was = hall.stations().get(name);
        return was == null
                ? hall
                : hall.withStation(name, was.withPart(event.part(), event.state(), entry.at()));
    }

    private static Hall put(Hall hall, Ticket ticket) {
        return hall.withTickets(hall.tickets().put(ticket));
    }

    private static Desk desk(Hall hall, CounterId counter) {
        return hall.desk(counter);
    }
}
