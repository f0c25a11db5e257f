package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How tickets waited (B9). `tickets` counts every one issued, void ones too. A wait is first call
/// − issue, over noon as well; the time of an emergency is taken out of it (S70), and `interrupted`
/// says of how many. an appointment's begins at the later of check-in and slot. Returns, transfers
/// and calls given back do not begin it anew. Who still waits is in `waiting` and
/// `longestNowSeconds` alone; `abandoned` are those missed and those unserved, of all whose ticket
/// has ended.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Waiting(
        int tickets,
        int called,
        int waiting,
        Optional<Double> longestNowSeconds,
        Spread seconds,
        int interrupted,
        int missed,
        int unserved,
        Rate abandoned) {

    static Waiting of(Collection<Visit> visits, List<Emergency> emergencies, Instant now) {
        List<Visit> called = visits.stream().filter(visit -> visit.first().isPresent()).toList();
        List<Visit> waiting = visits.stream().filter(Visit::neverCalledYet).toList();
        int interrupted =
                (int)
                        Stream.concat(called.stream(), waiting.stream())
                                .filter(visit -> stopped(visit, emergencies, now).isPositive())
                                .count();
        int missed = count(visits, visit -> visit.fate() == Visit.Fate.MISSED);
        int unserved = count(visits, visit -> visit.fate() == Visit.Fate.UNSERVED);
        return new Waiting(
                visits.size(),
                called.size(),
                waiting.size(),
                waiting.stream()
                        .map(visit -> Math.max(0, waited(visit, emergencies, now)))
                        .max(Comparator.naturalOrder()),
                Spread.of(called.stream().map(v -> waited(v, emergencies, now)).toList()),
                interrupted,
                missed,
                unserved,
                Rate.of(missed + unserved, count(visits, visit -> visit.fate().over())));
    }

    private static double waited(Visit visit, List<Emergency> emergencies, Instant now) {
        Duration all = Duration.between(visit.since(), visit.waitsUntil(now));
        return all.minus(stopped(visit, emergencies, now)).toMillis() / 1000.0;
    }

    private static Duration stopped(Visit visit, List<Emergency> emergencies, Instant now) {
        return Emergency.within(emergencies, visit.since(), visit.waitsUntil(now));
    }

    private static int count(Collection<Visit> visits, Predicate<Visit> which) {
        return (int) visits.stream().filter(which).count();
    }
}
