package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhoneReportTest {
    private final PaperJournal journal = new PaperJournal();
    private int calls;

    private void answered(String time, int rings, double seconds, boolean officeHours) {
        journal.entry(
                time,
                "phone-answered",
                call()
                        + ",'rings':%d,'seconds':%s,'officeHours':%s"
                                .formatted(rings, seconds, officeHours));
    }

    private void lost(String time, String type) {
        journal.entry(time, type, call() + ",'rings':6,'officeHours':true");
    }

    private String call() {
        return "'line':'8001','counter':1,'call':'%s'".formatted(new UUID(1, ++calls));
    }

    private PhoneRow row() {
        return journal.reports("17:00").phones().rows().getFirst();
    }

    /// 10.4 s is ring 3, 15.2 s ring 4.
    @Test
    void s27_ringThreeKeepsThePromiseRingFourAndNobodyDoNot() {
        answered("09:00", 3, 10.4, true);
        answered("09:10", 4, 15.2, true);
        lost("09:20", "phone-missed");
        assertEquals(
                new PhoneRow(
                        "1",
                        new Rate(1, 3, Optional.empty()),
                        List.of(0, 0, 1, 1),
                        0,
                        1,
                        0,
                        1,
                        0,
                        0,
                        Spread.of(List.of(10.4, 15.2))),
                row());
    }

    @Test
    void s27_theClockStandsBesideTheRings() {
        answered("09:00", 2, 9.9, true);
        answered("09:10", 3, 10, true);
        answered("09:20", 3, 14.9, true);
        answered("09:30", 4, 15, true);
        assertEquals(1, row().withinTenSeconds());
        assertEquals(3, row().withinFifteenSeconds());
    }

    @Test
    void s27_seventeenOfTwentyAreEightyFivePercent() {
        for (int call = 0; call < 17; call++) {
            answered("09:00", 1, 1, true);
        }
        answered("09:30", 4, 15.2, true);
        lost("09:40", "phone-missed");
        lost("09:50", "phone-abandoned");
        assertEquals(new Rate(17, 20, Optional.of(85.0)), row().withinThreeRings());
        assertEquals(List.of(1, 1), List.of(row().abandoned(), row().missed()));
    }

    @Test
    void s27_aCallAtTenPastTwelveIsNotCounted() {
        answered("12:10", 5, 20, false);
        assertEquals(new Rate(0, 0, Optional.empty()), row().withinThreeRings());
        assertEquals(1, row().outsideHours());
    }

    @Test
    void s27_entriesOfOldAreJudgedByTheirTime() {
        journal.entry("12:10", "phone-missed", call() + ",'rings':6");
        journal.entry("13:40", "phone-missed", call() + ",'rings':6");
        assertEquals(1, row().missed());
        assertEquals(1, row().outsideHours());
    }

    @Test
    void s27_whoWasServingThenIsSaid() {
        journal.issued("09:00", 1, "A").called("09:00", 1, 1, 1).started("09:00", 1, 1);
        answered("09:05", 4, 15.2, true);
        journal.finished("09:10", 1, 1);
        answered("09:15", 4, 15.2, true);
        assertEquals(1, row().whileServing());
    }
}
