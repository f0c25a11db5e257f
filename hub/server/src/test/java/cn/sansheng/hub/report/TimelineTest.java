package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// S60: a complaint about counter 3 on the morning of 24 September.
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    private static final CounterId THREE = new CounterId(3);

    private final PaperJournal journal = new PaperJournal().on("2026-09-24");

    private Timeline timeline(Scope scope, String from, String to) {
        ReportDesk desk =
                new ReportDesk(
                        PaperJournal.CONFIG,
                        (_, _, each) -> journal.entries().forEach(each),
                        () -> PaperJournal.at(DAY, "20:00"));
        return desk.timeline(THREE, at(from), at(to), scope);
    }

    private static Instant at(String time) {
        return PaperJournal.at(DAY, time);
    }

    private static List<String> said(Timeline timeline) {
        return timeline.moments().stream()
                .map(moment ->
                        moment.n()
                                + " "
                                + moment.type()
                                + moment.number().map(number -> " " + number).orElse(""))
                .toList();
    }

    private void morning() {
        journal.entry("08:15", "clerk-signed-in", "'clerk':'c3','counter':3")
                .issued("09:50", 1, "B")
                .issued("09:51", 2, "B")
                .called("10:02", 1, 3, 1)
                .called("10:02", 2, 2, 1)
                .started("10:02", 1, 3)
                .entry("10:05", "board-lost", "'board':'3'")
                .entry("10:06", "board-lost", "'board':'2'")
                .entry("10:07", "board-shown", "'board':'3','revision':7,'upTo':4")
                .entry(
                        "10:08",
                        "part-changed",
                        "'station':'counter-3',",
                        "'part':'phone','state':'lost'")
                .entry("10:10", "ticket-parked", PaperJournal.ticket(1) + ",'reason':'documents'")
                .finished("10:14", 2, 2)
                .rated("10:15", 2, 1)
                .entry("10:16", "ticket-unparked", PaperJournal.ticket(1) + ",'counter':3")
                .finished("10:20", 1, 3)
                .rated("10:21", 1, 2)
                .entry("14:00", "clerk-away", "'clerk':'c3','counter':3,'reason':'errand'");
    }

    @Test
    void s60_aMorningAtACounterIsEverythingThatConcernsIt() {
        morning();
        assertEquals(
                List.of(
                        "1 clerk-signed-in",
                        "4 ticket-called B001",
                        "6 service-started B001",
                        "7 board-lost",
                        "10 part-changed",
                        "11 ticket-parked B001",
                        "14 ticket-unparked B001",
                        "15 service-finished B001",
                        "16 rating-given B001"),
                said(timeline(PaperJournal.WHOLE, "00:00", "12:00")));
    }

    @Test
    void s60_theCallSaysWhenItsTicketWasTakenAndWhoCalled() {
        morning();
        Moment call = timeline(PaperJournal.WHOLE, "10:00", "10:03").moments().getFirst();
        assertEquals(Optional.of(at("09:50")), call.issued());
        assertEquals("c3", call.by().orElseThrow().value());
    }

    @Test
    void b1_6_noSingleRatingIsTracedToWhoServesAtACounter() {
        morning();
        Scope clerk = new Scope(Optional.empty(), true);
        assertEquals(List.of(), said(timeline(clerk, "10:20:30", "11:00")));
    }

    @Test
    void aTimelineHasABeginningAndAnEndWithinAWeek() {
        assertThrows(
                IllegalArgumentException.class,
                () -> timeline(PaperJournal.WHOLE, "12:00", "12:00"));
        Instant from = at("00:00");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Timeline(THREE, from, from.plusSeconds(7 * 86_400 + 1), List.of()));
    }
}
