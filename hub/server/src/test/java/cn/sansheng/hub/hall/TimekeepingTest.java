package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
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
        assertEquals(
                RefusalCode.CLOSED,
                hall.refused(
                        TestRules.KIOSK,
                        new Request.TakeTicket(
                                TestRules.A,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
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
}
