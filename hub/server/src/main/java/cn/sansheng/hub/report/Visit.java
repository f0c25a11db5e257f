package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
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
                event.appointment().map(booking -> since(booking, at)).orElse(at),
                List.of(),
                Fate.WAITING);
    }

    /// Nobody waits before the slot, nor before they have come.
    private static Instant since(Event.Booking booking, Instant issued) {
        Instant came = booking.checkedInAt().orElse(issued);
        return came.isAfter(booking.slotStart()) ? came : booking.slotStart();
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

    Visit missed(Instant at) {
        return ended(Stay.End.MISSED, at).in(Fate.MISSED);
    }

    Visit transferred(Optional<ServiceCode> to, Instant at) {
        Visit here = ended(Stay.End.TRANSFERRED, at);
        return new Visit(day, number, service, to.orElse(current), since, here.stays, Fate.WAITING);
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
