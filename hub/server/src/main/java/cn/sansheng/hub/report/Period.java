package cn.sansheng.hub.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// The hall's days that a report is about, both ends included; at most a quarter of a year.
public record Period(LocalDate from, LocalDate to) {
    public static final int MOST_DAYS = 92;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException("at most " + MOST_DAYS + " days");
        }
    }

    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Nothing but whole months that are over.
    boolean wholeMonthsBefore(LocalDate today) {
        return from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(to).atEndOfMonth())
                && YearMonth.from(to).isBefore(YearMonth.from(today));
    }
}
