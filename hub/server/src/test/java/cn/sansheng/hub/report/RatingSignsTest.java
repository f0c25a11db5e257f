package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// B10, 刷好评: what may not be a citizen's rating is shown, and nothing is deleted.
class RatingSignsTest {
    private final PaperJournal journal = new PaperJournal();
    private int tickets;

    private void rated(String started, String finished, String pressed, int level) {
        tickets++;
        journal.issued("09:00", tickets, "A")
                .called("09:00", tickets, 1, 1)
                .started(started, tickets, 1)
                .entry(
                        finished,
                        "service-finished",
                        "'by':'c1',",
                        PaperJournal.ticket(tickets) + ",'counter':1")
                .rated(pressed, tickets, level);
    }

    private List<RatingSignsRow> rows() {
        return journal.reports("17:00").ratingSigns().rows();
    }

    private static RatingSignsRow row(int ratings, int tooSoon, int ofNoService, int alike) {
        return new RatingSignsRow(
                "c1",
                ratings,
                tooSoon,
                ofNoService,
                Rate.of(alike, ratings),
                tooSoon + ofNoService > 0);
    }

    @Test
    void b10_aPressSoonerThanThreeSecondsAfterTheFinishIsASign() {
        rated("09:00:00", "09:10:00", "09:10:03", 5);
        assertEquals(List.of(row(1, 0, 0, 1)), rows());
        rated("09:20:00", "09:30:00", "09:30:02.999", 5);
        assertEquals(List.of(row(2, 1, 0, 2)), rows());
    }

    @Test
    void b10_aRatingWithinFiveSecondsOfAServiceUnderThirtyIsASign() {
        rated("09:00:00", "09:00:29.999", "09:00:34.999", 5);
        rated("09:01:00", "09:01:29.999", "09:01:35", 5);
        rated("09:02:00", "09:02:30", "09:02:35", 5);
        assertEquals(List.of(row(3, 0, 1, 3)), rows());
    }

    @Test
    void b10_moreThan95PercentOfOneLevelInMoreThan50IsASign() {
        for (int rating = 0; rating < 50; rating++) {
            rated("09:00", "09:10", "09:11", 5);
        }
        assertEquals(List.of(row(50, 0, 0, 50)), rows());
        rated("09:00", "09:10", "09:11", 1);
        assertEquals(List.of(new RatingSignsRow("c1", 51, 0, 0, Rate.of(50, 51), true)), rows());
        rated("09:00", "09:10", "09:11", 1);
        rated("09:00", "09:10", "09:11", 1);
        assertEquals(List.of(row(53, 0, 0, 50)), rows());
    }

    @Test
    void whoServesAtACounterDoesNotSeeWhoseTodaysRatingsAre() {
        rated("09:00:00", "09:10:00", "09:10:01", 5);
        Reports own =
                new Reports(
                        journal.facts(),
                        Period.of(LocalDate.of(2026, 11, 23)),
                        PaperJournal.HOURS,
                        new Scope(Optional.empty(), true),
                        PaperJournal.at(LocalDate.of(2026, 11, 23), "17:00"));
        assertEquals(List.of(), own.ratingSigns().rows());
    }
}
