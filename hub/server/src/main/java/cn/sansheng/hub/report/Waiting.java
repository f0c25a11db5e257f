package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How tickets waited (B9). `tickets` counts every one issued, void ones too. A wait is first call
/// − issue, over noon as well; the time of an emergency is taken out of it (S70), and `interrupted`
/// says of how many. Returns and transfers do not begin it anew. Who still waits is in `waiting`
/// and `longestNowSeconds` alone; `abandoned` are those missed and those unserved, of all whose
/// ticket has ended.
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
        List<Double> waits = new ArrayList<>();
        List<Double> still = new ArrayList<>();
        int interrupted = 0;
        for (Visit visit : visits) {
            Optional<Instant> called = visit.first().map(Stay::called);
            Instant until = called.orElse(now);
            if (called.isPresent() || visit.fate() == Visit.Fate.WAITING) {
                Duration stopped = Emergency.within(emergencies, visit.since(), until);
                Duration waited = Duration.between(visit.since(), until).minus(stopped);
                (called.isPresent() ? waits : still).add(waited.toMillis() / 1000.0);
                interrupted += stopped.isPositive() ? 1 : 0;
            }
        }
        int missed = count(visits, Visit.Fate.MISSED);
        int unserved = count(visits, Visit.Fate.UNSERVED);
        int over = (int) visits.stream().filter(visit -> visit.fate().over()).count();
        return new Waiting(
                visits.size(),
                waits.size(),
                still.size(),
                still.stream().max(Comparator.naturalOrder()),
                Spread.of(waits),
                interrupted,
                missed,
                unserved,
                Rate.of(missed + unserved, over));
    }

    private static int count(Collection<Visit> visits, Visit.Fate fate) {
        return (int) visits.stream().filter(visit -> visit.fate() == fate).count();
    }
}
