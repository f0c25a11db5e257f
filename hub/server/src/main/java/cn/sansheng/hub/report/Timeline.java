package cn.sansheng.hub.report;

import cn.sansheng.messages.CounterId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What happened at one counter from `from` to before `to`: the answer to "what was going on at
/// counter 3 on the morning of the 24th" (S60).
public record Timeline(CounterId counter, Instant from, Instant to, List<Moment> moments) {
    private static final Duration LONGEST = Duration.ofDays(7);

    public Timeline {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("at most 7 days");
        }
    }
}
