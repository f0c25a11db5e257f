package cn.sansheng.hub.report;

import java.time.Duration;
import java.time.Instant;

/// What two times have in common.
final class Overlap {
    private Overlap() {}

    static Duration of(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
        Instant since = from.isAfter(otherFrom) ? from : otherFrom;
        Instant until = to.isBefore(otherTo) ? to : otherTo;
        return since.isBefore(until) ? Duration.between(since, until) : Duration.ZERO;
    }
}
