package cn.sansheng.hub.hall;

import java.time.Instant;

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
        return switch (entry.event()) {
            case Event.OfTicket e -> TicketFolding.after(hall, e, entry);
            case Event.RatingGiven e -> rated(hall, e);
            case Event.RatingUnbound e -> unbound(hall, e);
            case Event.AtCounter e ->
                    hall.withDesk(e.counter(), after(hall.desk(e.counter()), e, entry.at()));
            case Event.OfPost e -> hall.with(after(hall.floor(), e));
            case Event.OfPhone e -> Telephones.after(hall, e, entry);
            case Event.OfStation e -> StationFolding.after(hall, e, entry);
            case Event.OfDay e -> after(hall, e, entry);
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

    private static Desk after(Desk desk, Event.AtCounter event, Instant at) {
        return switch (event) {
            case Event.ClerkSignedIn e -> desk.signedIn(e.clerk(), at);
            case Event.ClerkSignedOut _ -> desk.signedOut(at);
            case Event.NextAwaited _ -> desk.awaiting(at);
            case Event.NextNotAwaited _ -> desk.notAwaiting();
            case Event.ClerkAway e -> desk.gone(e.reason(), e.backAt(), at);
            case Event.AwayChanged e -> desk.stillGone(e.reason(), e.backAt());
            case Event.ClerkBack _ -> desk.back(at);
        };
    }

    private static Floor after(Floor floor, Event.OfPost event) {
        return switch (event) {
            case Event.PostEmpty e -> floor.with(floor.posts().found(e));
            case Event.PostNotEmpty e -> floor.with(floor.posts().notEmpty(e.counter()));
        };
    }

    private static Hall after(Hall hall, Event.OfDay event, HallEntry entry) {
        Instant at = entry.at();
        return switch (event) {
            case Event.EmergencyBegan e ->
                    hall.with(hall.daybook().began(new Daybook.Emergency(at, e.kind(), e.text())));
            case Event.EmergencyEnded _ -> hall.with(hall.daybook().ended(at));
            case Event.HallOpened _ -> hall.with(hall.mark().opened(true));
            case Event.HallClosed _ -> hall.with(hall.mark().opened(false));
            case Event.DayClosed e -> hall.nextDay(entry.day().plusDays(1), e.anchor());
        };
    }
}
