package cn.sansheng.hub.forecast.learnt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The second of a hall's day, counted from that date's midnight in UTC, since the journal knows no
/// zone. It never wraps within a day; where clocks are changed, habits are an hour off until they
/// are learnt anew.
public final class DaySecond {
    private static final int HOUR = 3600;

    private DaySecond() {}

    public static int of(LocalDate day, Instant at) {
        Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return (int) Duration.between(midnight, at).toSeconds();
    }

    public static int hour(int second) {
        return Math.floorDiv(second, HOUR);
    }
}
