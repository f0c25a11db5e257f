package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final PaperJournal journal = new PaperJournal();

    private Serving serving() {
        return journal.reports("18:00").days().total().orElseThrow().serving();
    }

    private PaperJournal ended(String time, int ticket, String outcome) {
        return journal.entry(
                time,
                "service-finished",
                PaperJournal.ticket(ticket) + ",'counter':1,'outcome':'" + outcome + "'");
    }

    private static OvertimeRow overtime(int ticket, String closed, String ended, int minutes) {
        return new OvertimeRow(
                DAY,
                new TicketNumber('A', ticket),
                new CounterId(1),
                new ClerkId("c1"),
                PaperJournal.at(DAY, closed),
                PaperJournal.at(DAY, ended),
                minutes * 60L);
    }

    /// Accepted 10:02, finished 10:20 on the same ticket.
    @Test
    void s48_whatIsFinishedInItsServiceIsDoneAtOnce() {
        journal.issued("10:00", 1, "A").called("10:01", 1, 1, 1).started("10:02", 1, 1);
        journal.finished("10:20", 1, 1);
        Serving serving = serving();
        assertEquals(new Rate(1, 1, Optional.empty()), serving.doneAtOnce());
        assertEquals(Spread.of(List.of(18 * 60.0)), serving.seconds());
    }

    @Test
    void s48_whatIsOnlyAcceptedOrStillOpenWhenTheTicketEndsIsNot() {
        journal.issued("10:00", 1, "A").called("10:01", 1, 1, 1).started("10:02", 1, 1);
        ended("10:20", 1, "accepted");
        journal.issued("10:00", 2, "A").called("16:50", 2, 1, 1).started("16:50", 2, 1);
        journal.entry("23:59", "ticket-voided", PaperJournal.ticket(2) + ",'reason':'day-closed'");
        Serving serving = serving();
        assertEquals(new Rate(0, 1, Optional.empty()), serving.doneAtOnce());
        assertEquals(1, serving.leftOpen());
    }

    @Test
    void timeSetAsideIsNoServiceAndATransferFinishesNothing() {
        journal.issued("09:00", 1, "A").called("09:00", 1, 1, 1).started("09:00", 1, 1);
        journal.entry("09:05", "ticket-parked", PaperJournal.ticket(1) + ",'reason':'documents'")
                .entry("09:45", "ticket-unparked", PaperJournal.ticket(1) + ",'counter':1")
                .entry("09:50", "ticket-transferred", PaperJournal.ticket(1) + ",'counter':3");
        journal.called("10:00", 1, 3, 2).started("10:00", 1, 3);
        journal.entry("10:01", "ticket-parked", PaperJournal.ticket(1) + ",'reason':'documents'")
                .entry("10:31", "ticket-unparked", PaperJournal.ticket(1) + ",'counter':3");
        journal.finished("10:40", 1, 3);
        assertEquals(
                new Serving(
                        1,
                        0,
                        1,
                        0,
                        Spread.of(List.of(10 * 60.0)),
                        new Rate(1, 1, Optional.empty())),
                serving());
    }

    @Test
    void aClosingTakenBackCountsOnceWithItsLastOutcome() {
        journal.issued("10:00", 1, "A").called("10:01", 1, 1, 1).started("10:02", 1, 1);
        ended("10:12", 1, "done");
        journal.entry("10:15", "service-reopened", PaperJournal.ticket(1) + ",'counter':1");
        ended("10:20", 1, "done");
        journal.entry(
                "10:21",
                "outcome-corrected",
                PaperJournal.ticket(1) + ",'counter':1,'outcome':'accepted'");
        assertEquals(
                new Serving(
                        1,
                        0,
                        0,
                        0,
                        Spread.of(List.of(15 * 60.0)),
                        new Rate(0, 1, Optional.empty())),
                serving());
    }

    /// One ticket, two items at one counter and a third elsewhere.
    @Test
    void b4_everyItemOfAVisitIsAServiceOfItsOwn() {
        journal.issued("10:00", 1, "A").called("10:01", 1, 1, 1).started("10:02", 1, 1);
        journal.entry(
                "10:12",
                "service-finished",
                PaperJournal.ticket(1) + ",'counter':1,'next':'B','here':true");
        journal.entry(
                "10:20", "service-finished", PaperJournal.ticket(1) + ",'counter':1,'next':'A'");
        journal.called("10:30", 1, 2, 2).started("10:31", 1, 2).finished("10:34", 1, 2);
        assertEquals(
                new Serving(
                        3,
                        0,
                        0,
                        0,
                        Spread.of(List.of(10 * 60.0, 8 * 60.0, 3 * 60.0)),
                        new Rate(3, 3, Optional.empty())),
                serving());
    }

    /// Closes 17:00, ends 17:18.
    @Test
    void s19_aServiceThatEndsAfterClosingIsOneCaseOfEighteenMinutes() {
        journal.issued("16:40", 1, "A").called("16:50", 1, 1, 1).started("16:50", 1, 1);
        journal.finished("17:18", 1, 1);
        assertEquals(
                List.of(overtime(1, "17:00", "17:18", 18)),
                journal.reports("18:00").overtime().rows());
    }

    @Test
    void s19_noonIsAClosingAndWhatBeginsAfterItCountsFromItsStart() {
        journal.issued("11:00", 1, "A").called("11:25", 1, 1, 1).started("11:25", 1, 1);
        journal.finished("11:36", 1, 1).issued("11:29", 2, "A").called("11:36", 2, 1, 1);
        journal.started("11:37", 2, 1).finished("11:41", 2, 1).served("13:30", 3, 1);
        assertEquals(
                List.of(overtime(1, "11:30", "11:36", 6), overtime(2, "11:30", "11:41", 4)),
                journal.reports("14:00").overtime().rows());
    }
}
