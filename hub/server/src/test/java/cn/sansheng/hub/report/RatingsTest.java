package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingsTest {
    private static final Scope CLERK = new Scope(Optional.empty(), true);

    private final PaperJournal journal = new PaperJournal();

    private Ratings ratings() {
        return journal.reports("17:00").days().total().orElseThrow().ratings().orElseThrow();
    }

    /// 200 services, 120 rated: 80/25/10/3/2.
    @Test
    void b1_8_theRatesOfTwoHundredServices() {
        int[] rated = {2, 3, 10, 25, 80};
        int ticket = 0;
        for (int level = 1; level <= 5; level++) {
            for (int each = 0; each < rated[level - 1]; each++) {
                journal.served("09:00", ++ticket, 1).rated("09:01", ticket, level);
            }
        }
        while (ticket < 200) {
            journal.served("10:00", ++ticket, 1);
        }
        assertEquals(
                new Ratings(
                        List.of(2, 3, 10, 25, 80),
                        new Rate(120, 200, Optional.of(60.0)),
                        new Rate(115, 120, Optional.of(95.83)),
                        new Rate(5, 120, Optional.of(4.17)),
                        0),
                ratings());
    }

    @Test
    void b1_8_underTenRatingsThereIsNoRate() {
        for (int ticket = 1; ticket <= 9; ticket++) {
            journal.served("09:00", ticket, 1).rated("09:01", ticket, 5);
        }
        assertEquals(new Rate(9, 9, Optional.empty()), ratings().satisfied());
    }

    @Test
    void b1_5_aDefaultedRatingIsShownApartAndInNoRate() {
        journal.served("09:00", 1, 1)
                .entry(
                        "09:01",
                        "rating-given",
                        PaperJournal.ticket(1) + ",'level':3,'source':'defaulted'");
        assertEquals(Ratings.of(List.of(0, 0, 0, 0, 0), 1, 1), ratings());
    }

    @Test
    void b1_6_whoServesAtACounterSeesRatingsOnlyOfWholeMonthsThatAreOver() {
        journal.on("2026-10-15").served("09:00", 1, 1).rated("09:01", 1, 2);
        Period october = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        Period tillToday = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1));
        assertEquals(
                Optional.of(Ratings.of(List.of(0, 1, 0, 0, 0), 1, 0)),
                seen(october, CLERK, "2026-11-01"));
        assertEquals(Optional.empty(), seen(october, CLERK, "2026-10-31"));
        assertEquals(Optional.empty(), seen(tillToday, CLERK, "2026-11-01"));
        assertEquals(
                Optional.empty(), seen(Period.of(LocalDate.of(2026, 10, 15)), CLERK, "2026-11-01"));
    }

    private Optional<Ratings> seen(Period period, Scope scope, String today) {
        return Reports.of(
                        journal.gathering(),
                        period,
                        PaperJournal.HOURS,
                        scope,
                        PaperJournal.at(LocalDate.parse(today), "10:00"))
                .clerks()
                .rows()
                .getFirst()
                .ratings();
    }
}
