package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Json;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final PaperJournal journal = new PaperJournal();

    private Waiting waiting(String now) {
        return journal.reports(now).days().total().orElseThrow().waiting();
    }

    private static Spread spread(double... minutes) {
        List<Double> seconds = Arrays.stream(minutes).map(m -> m * 60).boxed().toList();
        return Spread.of(seconds);
    }

    /// 10, 20, 30 and 75 minutes.
    @Test
    void b9_meanMedianAndNinthTenthOfTheWaits() {
        journal.issued("09:00", 1, "A").issued("09:00", 2, "A").issued("09:00", 3, "A");
        journal.issued("09:00", 4, "A").called("09:10", 1, 1, 1).called("09:20", 2, 2, 1);
        journal.called("09:30", 3, 3, 1).called("10:15", 4, 1, 1);
        assertEquals(
                new Spread(
                        4,
                        Optional.of(2025.0),
                        Optional.of(1500.0),
                        Optional.of(3690.0),
                        Optional.of(4500.0)),
                waiting("11:00").seconds());
    }

    @Test
    void b9_withoutAnybodyCalledThereIsNoMean() {
        journal.issued("09:00", 1, "A");
        assertEquals(Spread.NONE, waiting("09:05").seconds());
    }

    @Test
    void b9_whoStillWaitsIsNotInTheWaits() {
        journal.issued("09:00", 1, "A").issued("09:05", 2, "A").called("09:10", 1, 1, 1);
        assertEquals(
                new Waiting(
                        2,
                        1,
                        1,
                        Optional.of(1500.0),
                        spread(10),
                        0,
                        0,
                        0,
                        new Rate(0, 0, Optional.empty())),
                waiting("09:30"));
    }

    @Test
    void b9_theMissedAndTheUnservedAreAbandonedAndApart() {
        journal.served("09:00", 1, 1).issued("09:00", 2, "A").issued("09:00", 3, "A");
        journal.called("09:05", 2, 1, 1)
                .entry("09:06", "ticket-no-show", PaperJournal.ticket(2) + ",'counter':1");
        journal.issued("09:00", 4, "A")
                .entry("09:01", "ticket-voided", PaperJournal.ticket(4) + ",'reason':'offline'");
        journal.entry("23:59", "ticket-voided", PaperJournal.ticket(3) + ",'reason':'day-closed'");
        Waiting waiting = waiting("23:59");
        assertEquals(4, waiting.tickets());
        assertEquals(List.of(1, 1), List.of(waiting.missed(), waiting.unserved()));
        assertEquals(new Rate(2, 3, Optional.empty()), waiting.abandoned());
        assertEquals(spread(0, 5), waiting.seconds());
    }

    /// A recall, the return of a missed ticket and a transfer do not begin the wait anew.
    @Test
    void b9_aWaitEndsWithTheFirstCall() {
        journal.issued("09:00", 1, "A").called("09:12", 1, 1, 1).called("09:13", 1, 1, 2);
        journal.entry("09:14", "ticket-no-show", PaperJournal.ticket(1) + ",'counter':1")
                .entry("09:20", "ticket-returned", PaperJournal.ticket(1));
        journal.called("09:30", 1, 1, 3).started("09:30", 1, 1);
        journal.entry("09:40", "ticket-transferred", PaperJournal.ticket(1) + ",'service':'B'");
        journal.called("10:30", 1, 3, 4).started("10:30", 1, 3).finished("10:40", 1, 3);
        assertEquals(spread(12), waiting("11:00").seconds());
        assertEquals(0, waiting("11:00").missed());
        assertEquals(
                List.of("A 1/0", "B 0/1"),
                journal.reports("11:00").services().rows().stream()
                        .map(row ->
                                row.key()
                                        + " "
                                        + row.waiting().called()
                                        + "/"
                                        + row.serving().finished())
                        .toList());
    }

    /// Slot 10:00: one came at 9:50, one at 10:05.
    @Test
    void b9_anAppointmentWaitsFromTheLaterOfCheckInAndSlot() {
        booked("09:50", 1).booked("10:05", 2);
        journal.called("10:07", 1, 1, 1).called("10:08", 2, 2, 1);
        assertEquals(spread(7, 3), waiting("11:00").seconds());
    }

    private WaitingTest booked(String came, int ticket) {
        journal.entry(
                came,
                "ticket-issued",
                "%s,'number':'A%03d','service':'A','appointment':{'id':'%s','slotStart':%s,'checkedInAt':%s}"
                        .formatted(
                                PaperJournal.ticket(ticket),
                                ticket,
                                new UUID(1, ticket),
                                Json.text(PaperJournal.at(DAY, "10:00")),
                                Json.text(PaperJournal.at(DAY, came))));
        return this;
    }

    @Test
    void b9_aCallGivenBackWasTheFirstCallAndNobodysService() {
        journal.issued("09:00", 1, "A").called("09:05", 1, 1, 1);
        journal.entry(
                "09:06",
                "ticket-given-back",
                PaperJournal.ticket(1) + ",'counter':1,'reason':'mistake'");
        journal.called("09:20", 1, 2, 2).started("09:20", 1, 2).finished("09:30", 1, 2);
        assertEquals(spread(5), waiting("11:00").seconds());
        assertEquals(
                List.of("1 0", "2 1"),
                journal.reports("11:00").counters().rows().stream()
                        .map(row -> row.key() + " " + row.serving().finished())
                        .toList());
    }

    /// The hall of others took the minutes only: 75 came out as 16.
    @Test
    void b11_1_seventyFiveMinutesAreSeventyFive() {
        journal.issued("09:00", 1, "A").called("10:15", 1, 1, 1);
        assertEquals(spread(75), waiting("11:00").seconds());
    }

    @Test
    void b11_3_whoWaitsOverNoonHasWaitedAllThatTime() {
        journal.issued("11:20", 1, "A").called("13:35", 1, 1, 1);
        assertEquals(spread(135), waiting("14:00").seconds());
    }

    /// Pressed 10:31, resumed 10:52: 21 minutes.
    @Test
    void s70_theTimeOfAnEmergencyIsTakenOutOfTheWaitsAndSaid() {
        journal.issued("10:20", 1, "A").issued("10:40", 2, "A").issued("10:00", 3, "A");
        journal.called("10:10", 3, 1, 1).called("10:55", 1, 1, 1);
        Emergency emergency =
                new Emergency(
                        "fire",
                        PaperJournal.at(DAY, "10:31"),
                        Optional.of(PaperJournal.at(DAY, "10:52")));
        Waiting waiting =
                Waiting.of(
                        journal.facts().visits(),
                        List.of(emergency),
                        PaperJournal.at(DAY, "11:00"));
        assertEquals(spread(10, 14), waiting.seconds());
        assertEquals(Optional.of(8 * 60.0), waiting.longestNowSeconds());
        assertEquals(2, waiting.interrupted());
    }

    @Test
    void s70_theJournalSaysWhenTheHallStoodStill() {
        journal.issued("10:20", 1, "A")
                .entry("10:31", "emergency-began", "'kind':'power','text':'停电'")
                .entry("10:52", "emergency-ended", "")
                .called("10:55", 1, 1, 1);
        assertEquals(spread(14), waiting("11:00").seconds());
    }

    @Test
    void s70_anEmergencyThatLastsStopsTheWaitsOfThoseWhoAreHere() {
        journal.issued("10:20", 1, "A");
        Emergency lasting = new Emergency("power", PaperJournal.at(DAY, "10:31"), Optional.empty());
        Waiting waiting =
                Waiting.of(
                        journal.facts().visits(), List.of(lasting), PaperJournal.at(DAY, "11:00"));
        assertEquals(Optional.of(11 * 60.0), waiting.longestNowSeconds());
    }

    @Test
    void waitsStandInTheHourOfComingAtTheFirstCounterAndWithItsClerk() {
        journal.issued("08:59", 1, "A").issued("09:00", 2, "A");
        journal.called("09:10", 1, 2, 1).called("09:20", 2, 3, 1);
        Reports reports = journal.reports("10:00");
        assertEquals(List.of("8", "9"), reports.hours().rows().stream().map(WorkRow::key).toList());
        assertEquals(
                List.of(spread(11), spread(20)),
                reports.counters().rows().stream().map(row -> row.waiting().seconds()).toList());
        assertEquals(
                List.of("c2", "c3"), reports.clerks().rows().stream().map(WorkRow::key).toList());
    }
}
