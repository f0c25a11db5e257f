package cn.sansheng.hub.hall;

import cn.sansheng.hub.forecast.learnt.DaySecond;
import cn.sansheng.hub.forecast.learnt.Experience;
import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What an entry teaches about waits, seen from the hall as it was before it.
record Learning(Hall was, HallEntry entry, Experience experience) {
    private static final double LONGEST_PAUSE = 600;

    static Experience after(Hall was, HallEntry entry) {
        return new Learning(was, entry, was.figures().experience()).learnt();
    }

    private Experience learnt() {
        return switch (entry.event()) {
            case Event.TicketIssued e -> issued(e);
            case Event.TicketCalled e -> called(e, was.tickets().known(e.ticket()));
            case Event.ServiceFinished e -> finished(e.counter(), e.ticket());
            case Event.TicketNoShow e -> missed(was.tickets().known(e.ticket()));
            case Event.ClerkSignedIn e -> experience.onPost(e.counter(), e.clerk(), second());
            case Event.ClerkBack e -> experience.onPost(e.counter(), e.clerk(), second());
            case Event.ClerkSignedOut e -> experience.offPost(e.counter(), second());
            case Event.ClerkAway e -> experience.offPost(e.counter(), second());
            case Event.DayClosed _ -> experience.dayOver();
            default -> experience;
        };
    }

    private Experience issued(Event.TicketIssued event) {
        Experience come = experience.came(new Group(event.service(), event.priority()), second());
        return event.told().map(range -> come.told(event.ticket(), range)).orElse(come);
    }

    private Experience called(Event.TicketCalled event, Ticket ticket) {
        if (ticket.calls().here() > 0) {
            return experience;
        }
        double waited = seconds(ticket.turn().from(), entry.at());
        Experience shown = experience.called(event.ticket(), waited);
        Instant free = was.desk(event.counter()).since();
        double pause = seconds(free, entry.at());
        return ticket.turn().from().isBefore(free) && pause < LONGEST_PAUSE
                ? shown.nextAfter(pause)
                : shown;
    }

    /// A service that was taken up again after parking does not say how long it takes.
    private Experience finished(CounterId counter, TicketId id) {
        Ticket ticket = was.tickets().known(id);
        Optional<Instant> started = ticket.stage().serviceBegan();
        Optional<Instant> called = ticket.calls().firstHere();
        Optional<ClerkId> clerk = was.desk(counter).clerk();
        if (started.isEmpty()
                || called.isEmpty()
                || clerk.isEmpty()
                || was.desk(counter).since().isAfter(started.get())) {
            return experience;
        }
        return experience.served(
                ticket.service(),
                clerk.get(),
                DaySecond.of(entry.day(), called.get()),
                seconds(ticket.turn().from(), called.get()),
                seconds(called.get(), entry.at()));
    }

    private Experience missed(Ticket ticket) {
        return ticket.calls()
                .firstHere()
                .map(called ->
                        experience.missed(
                                seconds(ticket.turn().from(), called), seconds(called, entry.at())))
                .orElse(experience);
    }

    private int second() {
        return DaySecond.of(entry.day(), entry.at());
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis()) / 1000.0;
    }
}
