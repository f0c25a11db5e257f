package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketId;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// People and counters of the open day: tickets, desks, the last calls (newest first) and the
/// figures. `dayBefore` keeps yesterday's tickets for those who ask about theirs. `unprinted` are
/// today's tickets whose paper never came; `posts` tells which counters stand empty.
public record Floor(
        Tickets tickets,
        PSortedMap<TicketId, Ticket> dayBefore,
        PSortedMap<CounterId, Desk> desks,
        PVector<LivePicture.Call> calls,
        Figures figures,
        PSortedMap<TicketId, Paper> unprinted,
        Posts posts) {
    private static final int KEPT_CALLS = 15;

    static final Floor EMPTY =
            new Floor(
                    Tickets.NONE,
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePVector.empty(),
                    Figures.NONE,
                    TreePMap.empty(),
                    Posts.NONE);

    Floor with(Tickets next) {
        return new Floor(next, dayBefore, desks, calls, figures, unprinted, posts);
    }

    Floor with(CounterId counter, Desk desk) {
        return new Floor(
                tickets,
                dayBefore,
                desks.plus(counter, desk),
                calls,
                figures,
                unprinted,
                posts.moved(counter));
    }

    Floor with(Figures next) {
        return new Floor(tickets, dayBefore, desks, calls, next, unprinted, posts);
    }

    Floor with(LivePicture.Call call) {
        PVector<LivePicture.Call> next = calls.plus(0, call);
        PVector<LivePicture.Call> kept = next.size() > KEPT_CALLS ? next.minus(KEPT_CALLS) : next;
        return new Floor(tickets, dayBefore, desks, kept, figures, unprinted, posts);
    }

    Floor with(TicketId ticket, Paper paper) {
        PSortedMap<TicketId, Paper> next =
                paper.failed() ? unprinted.plus(ticket, paper) : unprinted.minus(ticket);
        return new Floor(tickets, dayBefore, desks, calls, figures, next, posts);
    }

    Floor with(Posts next) {
        return new Floor(tickets, dayBefore, desks, calls, figures, unprinted, next);
    }

    Floor nextDay() {
        return new Floor(
                Tickets.NONE,
                tickets.all(),
                cleared(),
                TreePVector.empty(),
                figures.nextDay(),
                TreePMap.empty(),
                Posts.NONE);
    }

    private PSortedMap<CounterId, Desk> cleared() {
        PSortedMap<CounterId, Desk> next = desks;
        for (var desk : desks.entrySet()) {
            next = next.plus(desk.getKey(), desk.getValue().nextDay());
        }
        return next;
    }
}
