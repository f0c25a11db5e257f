package cn.sansheng.hub.hall;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import java.time.Instant;
import java.util.Optional;

/// A ticket of the open day. `place` orders it among those waiting: the number of its issuing
/// entry, kept through transfers (S26). `turn` says how it waits; `returns` counts how often it
/// came back after it was missed; `language` is the visitor's, where the kiosk told it.
public record Ticket(
        TicketId id,
        TicketNumber number,
        ServiceCode service,
        Optional<Priority> priority,
        Instant issuedAt,
        double place,
        Turn turn,
        Stage stage,
        Calls calls,
        int returns,
        boolean rated,
        Optional<Paper> paper,
        Optional<Language> language) {

    static Ticket issued(Event.TicketIssued event, Instant at, long n) {
        return new Ticket(
                event.ticket(),
                event.number(),
                event.service(),
                event.priority(),
                at,
                n,
                Turn.of(event.appointment(), at),
                new Stage.Waiting(at, Optional.empty()),
                Calls.NONE,
                0,
                false,
                Optional.empty(),
                event.language());
    }

    public TicketState state() {
        return stage.state();
    }

    public Optional<CounterId> counter() {
        return stage.where();
    }

    Ticket calledAt(CounterId where, int call, Instant at) {
        Instant since = stage instanceof Stage.Called called ? called.since() : at;
        return with(service, place, new Stage.Called(since, where), calls.plus(call, at));
    }

    Ticket in(Stage next) {
        return with(service, place, next, calls);
    }

    /// The priority that gives it its place; the ticket keeps its mark either way.
    public Optional<Priority> placedBy() {
        return priority.filter(_ -> !turn.returned());
    }

    Ticket at(double where) {
        return with(service, where, stage, calls);
    }

    Ticket inTurn(Turn next) {
        return new Ticket(
                id, number, service, priority, issuedAt, place, next, stage, calls, returns, rated,
                paper, language);
    }

    Ticket servedFor(ServiceCode next, Stage.Serving here) {
        return with(next, place, here, calls);
    }

    /// Back among those waiting, at its place, for a service or for one counter only.
    Ticket waitingAgain(ServiceCode target, Stage.Waiting waiting) {
        return with(target, place, waiting, calls.anew());
    }

    /// It came back after it was missed, to a place of its own.
    Ticket returnedTo(double where, Turn next, Instant at) {
        Stage waiting = new Stage.Waiting(at, Optional.empty());
        return new Ticket(
                id,
                number,
                service,
                priority,
                issuedAt,
                where,
                next,
                waiting,
                calls.anew(),
                returns + 1,
                rated,
                paper,
                language);
    }

    Ticket nowRated() {
        return new Ticket(
                id, number, service, priority, issuedAt, place, turn, stage, calls, returns, true,
                paper, language);
    }

    Ticket onPaper(Paper now) {
        return new Ticket(
                id,
                number,
                service,
                priority,
                issuedAt,
                place,
                turn,
                stage,
                calls,
                returns,
                rated,
                Optional.of(now),
                language);
    }

    private Ticket with(ServiceCode target, double where, Stage next, Calls called) {
        return new Ticket(
                id, number, target, priority, issuedAt, where, turn, next, called, returns, rated,
                paper, language);
    }

    CalledTicket forCounter() {
        return new CalledTicket(id, number, service, priority, state(), calls.total(), issuedAt);
    }
}
