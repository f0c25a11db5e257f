package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of a ticket besides being called and served.
class TicketLifeTest {
    private static final StationName ONE = TestRules.station(1);
    private static final StationName TWO = TestRules.station(2);

    private final TestHall hall = new TestHall();

    @Test
    void aCalledTicketOfACounterThatIsGoneWaitsAgainWhereItStood() {
        hall.take('A');
        hall.take('A');
        hall.signIn(1);
        hall.next(1);
        hall.decide(new Input.GoneTooLong(ONE));
        hall.signIn(2);
        assertEquals("A001", hall.next(2));
        hall.signIn(1);
        assertEquals("A002", hall.next(1));
    }

    @Test
    void aServiceAtACounterThatIsGoneIsSetAside() {
        hall.take('A');
        hall.signIn(1);
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
        hall.decide(new Input.GoneTooLong(ONE));
        assertEquals(TicketState.PARKED, hall.ticket("A001").state());
        assertEquals(CounterStates.closed(), CounterStates.of(hall, 1));
    }

    /// A return is put between two places, and a third ticket may own the very place between.
    @Test
    void whoeverComesBackToAPlaceThatIsTakenIsNotLost() {
        hall.signIn(1);
        hall.signIn(2);
        String missed = hall.take('A');
        hall.next(1);
        hall.miss(1);
        hall.take('A');
        hall.take('A');
        hall.take('A');
        String between = hall.take('B');
        hall.take('A');
        assertEquals(between, hall.callFor(2, between));
        hall.comesBack(missed);
        hall.accepted(
                TWO,
                new Request.Transfer(Optional.of(TestRules.A), Optional.empty(), Optional.empty()));
        assertEquals(List.of("A002", "A003", "A004", "A001", "B001", "A005"), hall.waitingAt(1));
    }
}
