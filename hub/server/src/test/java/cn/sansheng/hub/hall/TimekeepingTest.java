package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimekeepingTest {
    private final TestHall hall = new TestHall();

    @Test
    void theHallOpensAndClosesByItsHours() {
        assertTrue(hall.hall.open());
        hall.after(Duration.ofHours(2).plusMinutes(30));
        assertFalse(hall.hall.open());
        assertEquals("[停止服务][下午13:30开]", BoardText.of(hall.situation(), 0));
        assertEquals(RefusalCode.CLOSED, hall.refusedToTake('A'));
    }

    @Test
    void ticketsOfTheMorningAreServedAfterNoon() {
        hall.take('A');
        hall.after(Duration.ofHours(4).plusMinutes(30));
        hall.signIn(1);
        assertEquals("A001", hall.next(1));
    }

    @Test
    void numbersBeginAnewOnTheNextDay() {
        hall.take('A');
        hall.take('A');
        hall.signIn(1);
        hall.next(1);
        hall.after(Duration.ofDays(1));
        assertEquals(LocalDate.of(2026, 11, 24), hall.hall.day());
        assertEquals(0, hall.hall.tickets().waitingInAll());
        assertEquals(CounterStates.closed(), CounterStates.of(hall, 1));
        assertEquals("A001", hall.take('A'));
    }

    @Test
    void eachDayOfALongPauseIsClosedByItself() {
        hall.after(Duration.ofDays(3));
        List<LocalDate> closed =
                hall.journal.stream()
                        .filter(e -> e.event() instanceof Event.DayClosed)
                        .map(HallEntry::day)
                        .toList();
        assertEquals(
                List.of(
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 25)),
                closed);
    }

    @Test
    void theNextDeadlineIsTheNextTurnOfTheDay() {
        assertEquals(
                Instant.parse("2026-11-23T03:30:00Z"), Timekeeping.nextDeadline(hall.situation()));
    }

    /// The service goes on after the doors have closed at 17:00, to its end at 17:18.
    @Test
    void s19_whoIsBeingServedAtClosingIsServedToTheEnd() {
        hall.after(Duration.ofHours(7).plusMinutes(50));
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.accepted(TestRules.station(1), new Request.Start());
        hall.after(Duration.ofMinutes(10));
        assertFalse(hall.hall.open());
        hall.after(Duration.ofMinutes(18));
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
        assertEquals(
                Duration.ofMinutes(18),
                Duration.between(at(Event.HallClosed.class), at(Event.ServiceFinished.class)));
    }

    @Test
    void s31_whatIsOpenAtTheEndOfTheDayIsClosedByIt() {
        hall.signIn(1);
        hall.signIn(2);
        for (int counter : new int[] {1, 2}) {
            hall.take('A');
            hall.next(counter);
            hall.accepted(TestRules.station(counter), new Request.Start());
        }
        hall.after(Duration.ofHours(8).plusMinutes(30));
        assertEquals(2, hall.hall.tickets().inState(TicketState.SERVING).size());
        hall.after(Duration.ofHours(8));
        assertEquals(
                2,
                hall.journal.stream()
                        .filter(entry ->
                                entry.event() instanceof Event.TicketVoided voided
                                        && voided.reason().equals("day-closed"))
                        .count());
    }

    private Instant at(Class<? extends Event> type) {
        return hall.journal.stream()
                .filter(entry -> type.isInstance(entry.event()))
                .reduce((_, last) -> last)
                .orElseThrow()
                .at();
    }
}
