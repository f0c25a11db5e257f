package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Gathers tickets' days from entries in their order.
final class VisitBook {
    private static final String DAY_CLOSED = "day-closed";

    private final Map<TicketId, Visit> visits = new LinkedHashMap<>();

    void take(HallEntry entry) {
        Instant at = entry.at();
        switch (entry.event()) {
            case Event.TicketIssued e -> visits.put(e.ticket(), Visit.issued(entry.day(), e, at));
            case Event.TicketCalled e ->
                    change(e.ticket(), visit -> visit.called(e.counter(), e.clerk(), at));
            case Event.ServiceStarted e ->
                    change(e.ticket(), visit -> visit.last(stay -> stay.start(at)));
            case Event.ServiceFinished e -> change(e.ticket(), visit -> finished(visit, e, at));
            case Event.ServiceReopened e -> change(e.ticket(), visit -> visit.reopened(at));
            case Event.OutcomeCorrected e ->
                    change(e.ticket(), visit -> visit.last(stay -> stay.correct(e.outcome())));
            case Event.TicketNoShow e -> change(e.ticket(), visit -> visit.missed(at));
            case Event.TicketParked e ->
                    change(e.ticket(), visit -> visit.last(stay -> stay.park(at)));
            case Event.TicketUnparked e -> change(e.ticket(), visit -> unparked(visit, e, entry));
            case Event.TicketTransferred e ->
                    change(e.ticket(), visit -> visit.transferred(e.service(), at));
            case Event.TicketGivenBack e -> change(e.ticket(), visit -> visit.givenBack(at));
            case Event.TicketReturned e ->
                    change(e.ticket(), visit -> visit.in(Visit.Fate.WAITING));
            case Event.TicketVoided e -> change(e.ticket(), visit -> voided(visit, e, at));
            case Event.RatingGiven e ->
                    change(e.ticket(), visit -> visit.last(stay -> stay.rate(e, pressed(entry))));
            default -> {}
        }
    }

    List<Visit> visits() {
        return List.copyOf(visits.values());
    }

    /// What is said of a ticket of a day that nobody asked about changes nothing.
    private void change(TicketId ticket, UnaryOperator<Visit> change) {
        visits.computeIfPresent(ticket, (_, visit) -> change.apply(visit));
    }

    /// What an outbox kept while the hub was away was pressed before it came.
    private static Instant pressed(HallEntry entry) {
        return entry.origin().happenedAt().filter(entry.at()::isAfter).orElse(entry.at());
    }

    private static Visit finished(Visit visit, Event.ServiceFinished event, Instant at) {
        Visit done = visit.finished(at, event.outcome().orElse(Outcome.DONE));
        boolean here = event.here().orElse(false);
        return event.next()
                .map(next -> here ? done.servedHereFor(next, at) : done.waitingFor(next))
                .orElse(done);
    }

    private static Visit unparked(Visit visit, Event.TicketUnparked event, HallEntry entry) {
        ClerkId clerk = entry.origin().by().orElse(visit.stays().getLast().clerk());
        return visit.unparked(event.counter(), clerk, entry.at());
    }

    private static Visit voided(Visit visit, Event.TicketVoided event, Instant at) {
        return event.reason().equals(DAY_CLOSED) ? visit.overtaken(at) : visit.voided(at);
    }
}
