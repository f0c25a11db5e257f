package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.WorkingDays;
import cn.sansheng.hub.hall.OpeningTimes;
import cn.sansheng.hub.hall.ToldOf;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttendanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final PaperJournal journal = new PaperJournal();

    private PaperJournal comes(String time, int clerk) {
        return journal.entry(time, "clerk-signed-in", who(clerk));
    }

    private PaperJournal goes(String time, int clerk) {
        return journal.entry(time, "clerk-signed-out", who(clerk));
    }

    private PaperJournal away(String from, String to) {
        return journal.entry(from, "clerk-away", who(1) + ",'reason':'errand'")
                .entry(to, "clerk-back", who(1));
    }

    private static String who(int clerk) {
        return "'clerk':'c%d','counter':%d".formatted(clerk, clerk);
    }

    private static List<String> late(Reports reports) {
        return reports.attendance().rows().stream()
                .map(row -> row.clerk() + " " + row.lateSeconds())
                .toList();
    }

    private static AbsenceRow absence(String from, String to, long seconds, boolean tooLong) {
        return new AbsenceRow(
                DAY,
                new ClerkId("c1"),
                new CounterId(1),
                AwayReason.ERRAND,
                PaperJournal.at(DAY, from),
                Optional.of(PaperJournal.at(DAY, to)),
                seconds,
                tooLong);
    }

    @Test
    void s54_tenMinutesBeforeOpeningIsInTimeOneSecondLaterIsNot() {
        comes("08:20:00", 1);
        comes("08:20:01", 2);
        goes("11:30", 1);
        comes("13:26", 1);
        assertEquals(
                List.of(
                        row(1, "08:30", "08:20:00", 0),
                        row(2, "08:30", "08:20:01", 1),
                        row(1, "13:30", "13:26:00", 360),
                        row(2, "13:30", "08:20:01", 0)),
                journal.reports("14:00").attendance().rows());
    }

    private static AttendanceRow row(int clerk, String opens, String since, long late) {
        return new AttendanceRow(
                DAY,
                new ClerkId("c" + clerk),
                new CounterId(clerk),
                PaperJournal.at(DAY, opens),
                PaperJournal.at(DAY, since),
                late);
    }

    @Test
    void s54_workingOnPastNoonIsNotComingForTheAfternoon() {
        comes("08:10", 1);
        goes("11:40", 1);
        comes("13:15", 1);
        assertEquals(List.of("c1 0", "c1 0"), late(journal.reports("14:00")));
        assertEquals(
                PaperJournal.at(DAY, "13:15"),
                journal.reports("14:00").attendance().rows().getLast().since());
    }

    @Test
    void s54_aHalfDayIsNotJudgedBeforeItIsDue() {
        comes("08:10", 1);
        assertEquals(List.of("c1 0"), late(journal.reports("13:19:59")));
        assertEquals(List.of("c1 0", "c1 0"), late(journal.reports("13:20:00")));
    }

    /// 2025-10-11 is a Saturday worked in exchange, 2025-10-06 a holiday.
    @Test
    void s54_onAWorkedSaturdayItHoldsOnAHolidayNot() {
        WorkingDays days =
                new WorkingDays(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        Set.of(LocalDate.of(2025, 10, 6)),
                        Set.of(LocalDate.of(2025, 10, 11)));
        OfficeHours hours =
                new OfficeHours(
                        new OpeningTimes(
                                PaperJournal.CONFIG.zone(), PaperJournal.CONFIG.hours(), days));
        journal.on("2025-10-06");
        comes("08:26", 1);
        goes("11:30", 1);
        journal.on("2025-10-11");
        comes("08:26", 1);
        Period period = new Period(LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 11));
        Reports reports =
                Reports.of(
                        journal.gathering(),
                        period,
                        hours,
                        PaperJournal.WHOLE,
                        PaperJournal.at(LocalDate.of(2025, 10, 11), "10:00"));
        assertEquals(List.of("c1 360"), late(reports));
    }

    @Test
    void s55_anAbsenceIsRecordedWithItsTimes() {
        comes("08:10", 1);
        away("09:12", "09:27");
        assertEquals(
                List.of(absence("09:12", "09:27", 900, false)),
                journal.reports("10:00").absences().rows());
    }

    @Test
    void s56_twentyMinutesAreAllowedOneSecondMoreIsNot() {
        comes("08:10", 1);
        away("09:00:00", "09:20:00");
        away("10:00:00", "10:20:01");
        assertEquals(
                List.of(
                        absence("09:00:00", "09:20:00", 1200, false),
                        absence("10:00:00", "10:20:01", 1201, true)),
                journal.reports("11:00").absences().rows());
    }

    @Test
    void s56_noonIsNobodysAbsence() {
        comes("08:10", 1);
        away("11:25", "13:35");
        assertEquals(
                List.of(absence("11:25", "13:35", 600, false)),
                journal.reports("14:00").absences().rows());
    }

    @Test
    void s55_whoIsAwayNowIsCountedUntilNow() {
        comes("08:10", 1);
        journal.entry("09:00", "clerk-away", who(1) + ",'reason':'errand'");
        assertEquals(1800, journal.reports("09:30").absences().rows().getFirst().seconds());
    }

    @Test
    void s56_anAbsenceThatWasChangedIsOneFromItsLeaving() {
        comes("08:10", 1);
        journal.entry("09:00", "clerk-away", who(1) + ",'reason':'meeting'")
                .entry("09:15", "away-changed", who(1) + ",'reason':'errand'")
                .entry("09:25", "clerk-back", who(1));
        assertEquals(
                List.of(absence("09:00", "09:25", 1500, true)),
                journal.reports("10:00").absences().rows());
    }

    private PaperJournal empty(String time, String since, String told) {
        return journal.entry(
                time,
                "post-empty",
                who(1)
                        + ",'since':%s,'told':'%s'"
                                .formatted(Json.text(PaperJournal.at(DAY, since)), told));
    }

    private static EmptyPostRow emptyPost(String from, String to, long seconds, ToldOf told) {
        return new EmptyPostRow(
                DAY,
                new ClerkId("c1"),
                new CounterId(1),
                PaperJournal.at(DAY, from),
                Optional.of(to).filter(time -> !time.isEmpty()).map(t -> PaperJournal.at(DAY, t)),
                seconds,
                told);
    }

    @Test
    void s43_anEmptyPostIsListedWithItsDuration() {
        comes("08:20", 1);
        empty("09:02", "09:00", "head");
        empty("09:05", "09:00", "hall");
        journal.called("09:07", 1, 1, 1);
        journal.finished("09:09", 1, 1);
        empty("09:22", "09:20", "head").entry("09:23", "post-not-empty", who(1));
        empty("10:02", "10:00", "head");
        assertEquals(
                List.of(
                        emptyPost("09:00", "09:07", 420, ToldOf.HALL),
                        emptyPost("09:20", "09:23", 180, ToldOf.HEAD),
                        emptyPost("10:00", "", 600, ToldOf.HEAD)),
                journal.reports("10:10").emptyPosts().rows());
    }
}
