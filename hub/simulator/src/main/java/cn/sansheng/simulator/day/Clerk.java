package cn.sansheng.simulator.day;

import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where one clerk stands. `absences` counts those already taken or let pass; nobody is sent for
/// papers twice.
public record Clerk(
        Doing doing,
        int absences,
        List<Parked> parked,
        Set<TicketId> everParked,
        Optional<View.Counter> seen) {

    /// A citizen who fetches papers and comes back then.
    public record Parked(TicketId ticket, Instant back) {}

    public Clerk {
        parked = List.copyOf(parked);
        everParked = Set.copyOf(everParked);
    }

    static Clerk coming(Instant at) {
        return new Clerk(new Doing.Out(at), 0, List.of(), Set.of(), Optional.empty());
    }

    Clerk now(Doing next) {
        return new Clerk(next, absences, parked, everParked, seen);
    }

    Clerk sees(View.Counter view) {
        return new Clerk(doing, absences, parked, everParked, Optional.of(view));
    }

    Clerk tookAbsence(int taken) {
        return new Clerk(doing, taken, parked, everParked, seen);
    }

    Clerk parks(TicketId ticket, Instant back) {
        List<Parked> now = new ArrayList<>(parked);
        now.add(new Parked(ticket, back));
        Set<TicketId> ever = new HashSet<>(everParked);
        ever.add(ticket);
        return new Clerk(doing, absences, now, ever, seen);
    }

    Clerk tookBack(TicketId ticket) {
        List<Parked> left = parked.stream().filter(one -> !one.ticket().equals(ticket)).toList();
        return new Clerk(doing, absences, left, everParked, seen);
    }

    /// Someone stands in line for this counter, as far as the last view tells.
    boolean someoneWaits() {
        return seen.filter(view -> !view.waiting().isEmpty()).isPresent();
    }
}
