package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.util.Optional;

/// `after(hall, entry)`: how each entry changes the hall. Pure, and the only way a hall changes.
public final class Folding {
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
                Subjects.answeredAs(entry.event()),
                Subjects.ticket(entry.event()),
                Subjects.counter(entry.event()));
    }

    private static Hall changed(Hall hall, HallEntry entry) {
        Instant at = entry.at();
        return switch (entry.event()) {
            case Event.TicketIssued e -> TicketFolding.issued(hall, e, entry);
            case Event.AppointmentDue e -> TicketFolding.due(hall, e);
            case Event.TicketPrinted e -> TicketFolding.printed(hall, e, entry);
            case Event.PrintFailed e -> TicketFolding.notPrinted(hall, e, entry);
            case Event.TicketReprinted _ -> hall;
            case Event.TicketCalled e -> TicketFolding.called(hall, e, at);
            case Event.ServiceStarted e -> TicketFolding.started(hall, e, at);
            case Event.ServiceFinished e -> TicketFolding.finished(hall, e, at);
            case Event.ServiceReopened e -> TicketFolding.reopened(hall, e, at);
            case Event.OutcomeCorrected _ -> hall;
            case Event.TicketNoShow e -> TicketFolding.noShow(hall, e, at);
            case Event.TicketParked e -> TicketFolding.parked(hall, e, at);
            case Event.TicketUnparked e -> TicketFolding.unparked(hall, e, at);
            case Event.TicketTransferred e -> TicketFolding.transferred(hall, e, at);
            case Event.TicketGivenBack e -> TicketFolding.givenBack(hall, e, at);
            case Event.TicketReturned e -> TicketFolding.returned(hall, e, at);
            case Event.TicketVoided e -> TicketFolding.voided(hall, e, at);
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
            case Event.OrderDone _,
                    Event.OrderFailed _,
                    Event.FactQuarantined _,
                    Event.RequestOvertaken _ ->
                    hall;
            case Event.NumbersGranted e ->
                    hall.with(hall.daybook().with(entry.origin().station().orElseThrow(), e));
            case Event.StationOnline e -> online(hall, e, entry);
            case Event.StationOffline _ -> offline(hall, entry);
            case Event.PartChanged e -> partChanged(hall, e, entry);
            case Event.EmergencyBegan e ->
                    hall.with(hall.daybook().began(new Daybook.Emergency(at, e.kind(), e.text())));
            case Event.EmergencyEnded _ -> hall.with(hall.daybook().ended(at));
            case Event.HallOpened _ -> hall.with(hall.mark().opened(true));
            case Event.HallClosed _ -> hall.with(hall.mark().opened(false));
            case Event.DayClosed e -> hall.nextDay(entry.day().plusDays(1), e.anchor());
        };
    }

    private static Hall rated(Hall hall, Event.RatingGiven event) {
        Figures figures = hall.figures();
        return switch (event.source()) {
            case DEVICE, PAPER, WEB ->
                    TicketFolding.put(hall, hall.tickets().known(event.ticket()).nowRated())
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

    private static Desk desk(Hall hall, CounterId counter) {
        return hall.desk(counter);
    }
}
