package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/// A time in which the hall stood still (S70); `to` is null while it does.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Emergency(String kind, Instant from, Optional<Instant> to) {

    Emergency over(Instant at) {
        return new Emergency(kind, from, Optional.of(at));
    }

    /// How much of a time the hall stood still; emergencies do not overlap.
    static Duration within(Collection<Emergency> emergencies, Instant from, Instant to) {
        return emergencies.stream()
                .map(each -> each.within(from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration within(Instant begin, Instant end) {
        Instant since = from.isAfter(begin) ? from : begin;
        Instant until = to.filter(over -> over.isBefore(end)).orElse(end);
        return since.isBefore(until) ? Duration.between(since, until) : Duration.ZERO;
    }
}
