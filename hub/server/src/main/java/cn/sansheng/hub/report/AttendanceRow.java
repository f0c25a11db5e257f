package cn.sansheng.hub.report;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// One clerk's half-day of a working day: due ten minutes before it opens (S54), on post since
/// `since`, `lateSeconds` after that, 0 for in time. Who did not come at all has no row: the hall
/// keeps no roster.
public record AttendanceRow(
        LocalDate day,
        ClerkId clerk,
        CounterId counter,
        Instant opens,
        Instant since,
        long lateSeconds) {
    static final Duration EARLY = Duration.ofMinutes(10);

    static AttendanceRow of(Presence first, Instant opens) {
        Duration late = Duration.between(opens.minus(EARLY), first.from());
        return new AttendanceRow(
                first.day(),
                first.clerk(),
                first.counter(),
                opens,
                first.from(),
                Math.max(0, late.toSeconds()));
    }
}
