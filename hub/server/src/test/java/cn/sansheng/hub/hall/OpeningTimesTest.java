package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig.Span;
import cn.sansheng.hub.config.WorkingDays;
import cn.sansheng.messages.View.Ranges.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTimesTest {
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2025, 10, 1);

    /// Autumn 2025: closed from 1 to 8 October, two weekend days worked in exchange.
    private static final WorkingDays AUTUMN =
            new WorkingDays(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Set.copyOf(NATIONAL_DAY.datesUntil(NATIONAL_DAY.plusDays(8)).toList()),
                    Set.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11)));

    private static OpeningTimes times(String zone, WorkingDays days, String... spans) {
        List<Span> hours =
                Stream.of(spans)
                        .map(span -> span.split("-", 2))
                        .map(ends -> new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                        .toList();
        return new OpeningTimes(ZoneId.of(zone), hours, days);
    }

    private static OpeningTimes china() {
        return times("Asia/Shanghai", AUTUMN, "08:30-11:30", "13:30-17:00");
    }

    @ParameterizedTest
    @CsvSource({"8, 2025-10-14", "5, 2025-10-10", "1, 2025-09-28"})
    void s49_aPromiseOfWorkingDaysEndsBehindTheHoliday(int days, LocalDate due) {
        assertEquals(due, china().plusWorkingDays(LocalDate.of(2025, 9, 26), days));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-11, true", "2025-10-06, false", "2025-10-12, false", "2025-09-28, true"})
    void s54_aWeekendWorkedInExchangeHasOfficeHoursAndAHolidayNone(LocalDate day, boolean open) {
        Instant nine = day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        assertEquals(open, china().include(nine));
        assertEquals(open ? 2 : 0, china().on(day).size());
    }

    @Test
    void aClosedDayHasNoOpeningAndItsNextTurnIsMidnight() {
        Instant morning = Instant.parse("2025-10-06T00:00:00Z");
        assertEquals(Optional.empty(), china().nextOpening(morning));
        assertEquals(Instant.parse("2025-10-06T16:00:00Z"), china().nextTurn(morning));
    }

    @Test
    void b9_theNoonBreakIsNoTimeLeft() {
        OpeningTimes china = china();
        assertEquals(Duration.ofHours(4), china.left(Instant.parse("2025-09-26T03:00:00Z")));
        assertEquals(Duration.ofMinutes(210), china.left(Instant.parse("2025-09-26T04:00:00Z")));
        assertEquals(Duration.ZERO, china.left(Instant.parse("2025-09-26T09:00:00Z")));
    }

    @Test
    void hoursInsideAGapOfTheClockAreLeftOutAndOthersShrink() {
        OpeningTimes berlin =
                times("Europe/Berlin", WorkingDays.EVERY_DAY, "01:00-02:30", "02:15-02:45");
        LocalDate spring = LocalDate.of(2026, 3, 29);
        assertEquals(Instant.parse("2026-03-28T23:00:00Z"), berlin.startOf(spring));
        assertEquals(
                List.of(
                        new Hours(
                                Instant.parse("2026-03-29T00:00:00Z"),
                                Instant.parse("2026-03-29T01:00:00Z"))),
                berlin.on(spring));
    }

    @Test
    void hoursThatComeTwiceAreOpenBothTimesAndOpenOnce() {
        OpeningTimes newYork = times("America/New_York", WorkingDays.EVERY_DAY, "01:00-01:30");
        LocalDate autumn = LocalDate.of(2026, 11, 1);
        assertEquals(
                List.of(
                        new Hours(
                                Instant.parse("2026-11-01T05:00:00Z"),
                                Instant.parse("2026-11-01T06:30:00Z"))),
                newYork.on(autumn));
        assertTrue(newYork.include(Instant.parse("2026-11-01T05:45:00Z")));
        assertFalse(newYork.include(Instant.parse("2026-11-01T06:30:00Z")));
        assertEquals(Instant.parse("2026-11-02T05:00:00Z"), newYork.startOf(autumn.plusDays(1)));
    }

    /// Whatever the clocks do, turns come in order and a day is left by its midnight.
    @ParameterizedTest
    @CsvSource({"Europe/Berlin", "America/New_York", "Asia/Shanghai", "America/Sao_Paulo"})
    void turnsOfAYearComeInOrderAndEveryDayOnce(String zone) {
        OpeningTimes times =
                times(zone, WorkingDays.EVERY_DAY, "00:00-02:30", "03:00-11:30", "13:30-17:00");
        Instant at = times.startOf(LocalDate.of(2018, 1, 1));
        LocalDate day = times.day(at);
        while (day.isBefore(LocalDate.of(2019, 1, 1))) {
            Instant next = times.nextTurn(at);
            assertTrue(next.isAfter(at), "no way on");
            LocalDate then = times.day(next);
            assertTrue(
                    then.equals(day) || then.equals(day.plusDays(1)),
                    day + " is followed by " + then);
            at = next;
            day = then;
        }
    }
}
