package cn.sansheng.hub.hall;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import java.time.Instant;
import java.util.Optional;

/// A ticket of the open day. `place` orders it among those waiting: the number of its issuing
/// entry, kept through transfers (S26). `counter` is where it is called, served or parked, or,
/// while it waits, the only counter it waits for. `turn` says how it waits.
public record Ticket(
        TicketId id,
        TicketNumber number,
        ServiceCode service,
        Optional<Priority> priority,
        Instant issuedAt,
        double place,
        TicketState state,
        Calls calls,
        Optional<CounterId> counter,
        Optional<Instant> startedAt,
        boolean rated,
        Optional<Paper> paper,
        Turn turn) {

    static Ticket issued(Event.TicketIssued event, Instant at, long n) {
        return new Ticket(
                event.ticket(),
                event.number(),
                event.service(),
                event.priority(),
                at,
                n,
                TicketState.WAITING,
                Calls.NONE,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Turn.of(event.appointment(), at));
    }

    Ticket calledAt(CounterId where, int call, Instant at) {
        return with(TicketState.CALLED, calls.plus(call, at), Optional.of(where), startedAt, rated);
    }

    Ticket started(Instant at) {
        Optional<Instant> start = startedAt.or(() -> Optional.of(at));
        return with(TicketState.SERVING, calls, counter, start, rated);
    }

    Ticket inState(TicketState next) {
        return with(next, calls, counter, startedAt, rated);
    }

    Ticket servedAgainAt(CounterId where) {
        return with(TicketState.SERVING, calls, Optional.of(where), startedAt, rated);
    }

    Ticket nowRated() {
        return with(state, calls, counter, startedAt, true);
    }

    /// Back among those waiting, at a place, for a service or for one counter only.
    Ticket waitingAgain(double where, ServiceCode target, Optional<CounterId> only) {
        return new Ticket(
                id,
                number,
                target,
                priority,
                issuedAt,
                where,
                TicketState.WAITING,
                calls.anew(),
                only,
                Optional.empty(),
                rated,
                paper,
                turn);
    }

    Ticket at(double where) {
        return new Ticket(
                id, number, service, priority, issuedAt, where, state, calls, counter, startedAt,
                rated, paper, turn);
    }

    Ticket onPaper(Paper now) {
        return new Ticket(
                id,
                number,
                service,
                priority,
                issuedAt,
                place,
                state,
                calls,
                counter,
                startedAt,
                rated,
                Optional.of(now),
                turn);
    }

    Ticket inTurn(Turn next) {
        return new Ticket(
                id, number, service, priority, issuedAt, place, state, calls, counter, startedAt,
                rated, paper, next);
    }

    private Ticket with(
            TicketState next,
            Calls called,
            Optional<CounterId> where,
            Optional<Instant> started,
            boolean nowRated) {
        return new Ticket(
                id, number, service, priority, issuedAt, place, next, called, where, started,
                nowRated, paper, turn);
    }

    /// When it came into its present state at a counter.
    Optional<Instant> since() {
        return state == TicketState.SERVING ? startedAt : calls.firstHere();
    }

    CalledTicket forCounter() {
        return new CalledTicket(id, number, service, priority, state, calls.total(), issuedAt);
    }
}
