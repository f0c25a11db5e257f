package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Folds the entries of some days, in their order, into [Facts].
public final class Gathering {
    private final VisitBook visits = new VisitBook();
    private final PostBook posts = new PostBook();
    private final EmptyPostBook emptyPosts = new EmptyPostBook();
    private final UptimeBook uptime = new UptimeBook();
    private final PromiseBook promises = new PromiseBook();
    private final List<TicketCall> called = new ArrayList<>();
    private final List<PhoneCall> calls = new ArrayList<>();
    private final List<Emergency> emergencies = new ArrayList<>();

    public void take(HallEntry entry) {
        visits.take(entry);
        posts.take(entry);
        emptyPosts.take(entry);
        promises.take(entry);
        uptime.take(entry);
        TicketCall.of(entry.event()).ifPresent(called::add);
        PhoneCall.of(entry.event(), entry.at()).ifPresent(calls::add);
        switch (entry.event()) {
            case Event.EmergencyBegan e ->
                    emergencies.add(new Emergency(e.kind().wire(), entry.at(), Optional.empty()));
            case Event.EmergencyEnded _ when !emergencies.isEmpty() ->
                    emergencies.add(emergencies.removeLast().over(entry.at()));
            default -> {}
        }
    }

    List<Stretch> stretches() {
        return uptime.stretches();
    }

    public Facts facts() {
        List<Visit> all = visits.visits();
        return new Facts(
                all,
                all.stream().flatMap(visit -> visit.stays().stream()).toList(),
                List.copyOf(called),
                List.copyOf(calls),
                posts.presences(),
                posts.absences(),
                emptyPosts.posts(),
                promises.promises(),
                List.copyOf(emergencies));
    }
}
