package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// B10: whether somebody else than the citizen may have pressed.
class RatingSignsTest {
    private static final Rate NONE_OF_ONE = new Rate(0, 1, Optional.empty());
    private static final Rate ONE_OF_ONE = new Rate(1, 1, Optional.empty());

    private final PaperJournal journal = new PaperJournal();

    private RatingSignsRow row(String clerk) {
        return report().rows().stream()
                .filter(row -> row.key().equals(clerk))
                .findFirst()
                .orElseThrow();
    }

    private Report<RatingSignsRow> report() {
        return journal.reports("17:00").ratingSigns();
    }

    private void served(int ticket, String from, String to) {
        journal.issued("09:00", ticket, "A")
                .called("09:00", ticket, 1, 1)
                .started(from, ticket, 1)
                .finished(to, ticket, 1);
    }

    @Test
    void b10_aPressWithinThreeSecondsOfTheClosingIsASign() {
        served(1, "09:01:00", "09:10:00");
        journal.rated("09:10:02", 1, 5);
        assertEquals(ONE_OF_ONE, row("c1").atOnce());
        assertEquals(NONE_OF_ONE, row("c1").hasty());
    }

    @Test
    void b10_afterThreeSecondsItIsNone() {
        served(1, "09:01:00", "09:10:00");
        journal.rated("09:10:03", 1, 5);
        assertEquals(
                new RatingSignsRow(
                        "c1", NONE_OF_ONE, NONE_OF_ONE, Optional.of(5), ONE_OF_ONE, false),
                row("c1"));
    }

    @Test
    void b10_aPressWithinFiveSecondsOfHardlyAnyServiceIsASign() {
        served(1, "09:01:00", "09:01:29");
        journal.rated("09:01:33", 1, 5);
        assertEquals(NONE_OF_ONE, row("c1").atOnce());
        assertEquals(ONE_OF_ONE, row("c1").hasty());
    }

    @Test
    void b10_thirtySecondsAreAService() {
        served(1, "09:01:00", "09:01:30");
        journal.rated("09:01:31", 1, 5);
        assertEquals(NONE_OF_ONE, row("c1").hasty());
    }

    @Test
    void b10_whatAnOutboxKeptWasPressedWhenItsStationSaysSo() {
        served(1, "09:01:00", "09:10:00");
        journal.entry(
                "09:40",
                "rating-given",
                "'happenedAt':\"2026-11-23T01:10:01Z\",",
                PaperJournal.ticket(1) + ",'level':5,'source':'device'");
        assertEquals(ONE_OF_ONE, row("c1").atOnce());
    }

    @Test
    void b10_aClosingTakenBackMakesNoRatingSuspect() {
        served(1, "09:01:00", "09:10:00");
        journal.rated("09:10:20", 1, 5)
                .entry("09:10:30", "service-reopened", PaperJournal.ticket(1) + ",'counter':1")
                .finished("09:20", 1, 1);
        assertEquals(NONE_OF_ONE, row("c1").atOnce());
    }

    @Test
    void b10_moreThanFiftyOfWhichMoreThan95PercentAreAlikeAreOneSided() {
        for (int ticket = 1; ticket <= 50; ticket++) {
            journal.served("09:00", ticket, 1).rated("09:01", ticket, 5);
        }
        assertEquals(false, row("c1").oneSided());
        journal.served("09:00", 51, 1).rated("09:01", 51, 5);
        assertEquals(true, row("c1").oneSided());
        assertEquals(new Rate(51, 51, Optional.of(100.0)), row("c1").same());
    }

    @Test
    void b10_nineteenOfTwentyAreNot() {
        for (int ticket = 1; ticket <= 60; ticket++) {
            journal.served("09:00", ticket, 1).rated("09:01", ticket, ticket % 20 == 0 ? 4 : 5);
        }
        assertEquals(new Rate(57, 60, Optional.of(95.0)), row("c1").same());
        assertEquals(false, row("c1").oneSided());
    }

    @Test
    void b1_5_aDefaultedRatingIsNobodysAndNoSign() {
        journal.served("09:00", 1, 1)
                .entry(
                        "09:00",
                        "rating-given",
                        PaperJournal.ticket(1) + ",'level':5,'source':'defaulted'");
        assertEquals(List.of(), report().rows());
        assertEquals(Optional.empty(), report().total().orElseThrow().commonest());
    }

    @Test
    void b1_6_whoServesAtACounterSeesNoneOfToday() {
        journal.served("09:00", 1, 1).rated("09:01", 1, 5);
        Reports clerks =
                Reports.of(
                        journal.gathering(),
                        Period.of(LocalDate.of(2026, 11, 23)),
                        PaperJournal.HOURS,
                        new Scope(Optional.empty(), true),
                        PaperJournal.at(LocalDate.of(2026, 11, 23), "17:00"));
        assertEquals(List.of(), clerks.ratingSigns().rows());
    }
}
