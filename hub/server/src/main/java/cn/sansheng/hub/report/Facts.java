package cn.sansheng.hub.report;

import java.util.List;

/// What some days of a hall came to, before anybody counts.
public record Facts(
        List<Visit> visits,
        List<Stay> stays,
        List<TicketCall> called,
        List<PhoneCall> calls,
        List<Presence> presences,
        List<Absence> absences,
        List<EmptyPost> emptyPosts,
        List<Promise> promises,
        List<Emergency> emergencies) {

    /// Only what `scope` may see. Emergencies everybody in the hall has seen.
    Facts within(Scope scope) {
        return new Facts(
                visits.stream().filter(visit -> scope.sees(visit.service())).toList(),
                stays.stream().filter(stay -> scope.sees(stay.service())).toList(),
                called.stream().filter(call -> scope.sees(call.clerk())).toList(),
                calls.stream().filter(call -> scope.sees(call.counter())).toList(),
                presences.stream().filter(post -> scope.sees(post.clerk())).toList(),
                absences.stream().filter(away -> scope.sees(away.clerk())).toList(),
                emptyPosts.stream().filter(post -> scope.sees(post.clerk())).toList(),
                promises.stream().filter(promise -> scope.sees(promise.service())).toList(),
                emergencies);
    }
}
