package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Turn;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One ticket's day. It was taken for `service` and is now for `current`; `since` is when its wait
/// began (B9); its stays at counters stand in their order.
public record Visit(
        LocalDate day,
        TicketNumber number,
        ServiceCode service,
        ServiceCode current,
        Instant since,
        List<Stay> stays,
        Fate fate) {

    /// `UNSERVED`: still waiting when the day closed; `LEFT_OPEN`: at a counter then (S48).
    public enum Fate {
        WAITING,
        AT_COUNTER,
        FINISHED,
        MISSED,
        UNSERVED,
        LEFT_OPEN,
        VOID;

        boolean over() {
            return switch (this) {
                case FINISHED, MISSED, UNSERVED, LEFT_OPEN -> true;
                case WAITING, AT_COUNTER, VOID -> false;
            };
        }

        /// Nobody served them: they did not come, or went home (B9: apart from the waits).
        boolean abandoned() {
            return this == MISSED || this == UNSERVED;
        }
    }

    static Visit issued(LocalDate day, Event.TicketIssued event, Instant at) {
        return new Visit(
                day,
                event.number(),
                event.service(),
                event.service(),
                Turn.of(event.appointment(), at).from(),
                List.of(),
                Fate.WAITING);
    }

    Optional<Stay> first() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getFirst());
    }

    boolean neverCalledYet() {
        return fate == Fate.WAITING && stays.isEmpty();
    }

    Instant waitsUntil(Instant now) {
        return first().map(Stay::called).orElse(now);
    }

    /// A recall changes nothing.
    Visit called(CounterId counter, ClerkId clerk, Instant at) {
        return isAt(counter) ? this : at(Stay.begun(this, counter, clerk, at));
    }

    Visit unparked(CounterId counter, ClerkId clerk, Instant at) {
        Visit here =
                isAt(counter)
                        ? this
                        : ended(Stay.End.TRANSFERRED, at).at(Stay.begun(this, counter, clerk, at));
        return here.last(stay -> stay.unpark(at));
    }

    Visit last(UnaryOperator<Stay> change) {
        if (stays.isEmpty()) {
            return this;
        }
        List<Stay> next = new ArrayList<>(stays);
        next.set(next.size() - 1, change.apply(next.getLast()));
        return new Visit(day, number, service, current, since, List.copyOf(next), fate);
    }

    Visit finished(Instant at, Outcome outcome) {
        return last(stay -> stay.end(Stay.End.FINISHED, at, Optional.of(outcome)))
                .in(Fate.FINISHED);
    }

    Visit reopened(Instant at) {
        return last(stay -> stay.reopen(at)).in(Fate.AT_COUNTER);
    }

    /// One item of several is done, and the next begins at the same counter (B4).
    Visit servedHereFor(ServiceCode next, Instant at) {
        Stay before = stays.getLast();
        Visit goesOn = waitingFor(next);
        return goesOn.at(Stay.begun(goesOn, before.counter(), before.clerk(), at).start(at));
    }

    Visit waitingFor(ServiceCode next) {
        return new Visit(day, number, service, next, since, stays, Fate.WAITING);
    }

    Visit missed(Instant at) {
        return ended(Stay.End.MISSED, at).in(Fate.MISSED);
    }

    Visit transferred(Optional<ServiceCode> to, Instant at) {
        return ended(Stay.End.TRANSFERRED, at).waitingFor(to.orElse(current));
    }

    Visit givenBack(Instant at) {
        return ended(Stay.End.GIVEN_BACK, at).in(Fate.WAITING);
    }

    Visit voided(Instant at) {
        return ended(Stay.End.VOID, at).in(Fate.VOID);
    }

    Visit overtaken(Instant at) {
        return fate == Fate.AT_COUNTER
                ? ended(Stay.End.LEFT_OPEN, at).in(Fate.LEFT_OPEN)
                : in(Fate.UNSERVED);
    }

    Visit in(Fate next) {
        return new Visit(day, number, service, current, since, stays, next);
    }

    private Visit at(Stay stay) {
        List<Stay> next = new ArrayList<>(stays);
        next.add(stay);
        return new Visit(day, number, service, current, since, List.copyOf(next), Fate.AT_COUNTER);
    }

    private boolean isAt(CounterId counter) {
        return !stays.isEmpty() && stays.getLast().openAt(counter);
    }

    private Visit ended(Stay.End how, Instant at) {
        return fate == Fate.AT_COUNTER ? last(stay -> stay.end(how, at, Optional.empty())) : this;
    }
}
