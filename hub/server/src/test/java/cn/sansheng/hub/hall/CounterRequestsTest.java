package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterRequestsTest {
    private static final StationName ONE = TestRules.station(1);
    private static final StationName TWO = TestRules.station(2);
    private static final Request NEXT = new Request.CallNext();

    private final TestHall hall = new TestHall();

    @BeforeEach
    void someoneIsOnPost() {
        hall.signIn(1);
    }

    @Test
    void callsInTheOrderOfComing() {
        hall.take('A');
        hall.take('B');
        hall.take('A');
        hall.signIn(2);
        assertEquals("A001", hall.next(2));
        assertEquals("A002", hall.next(1));
    }

    @Test
    void nothingIsCalledWithoutAClerk() {
        hall.take('A');
        assertEquals(RefusalCode.NOT_SIGNED_IN, hall.refused(TWO, NEXT));
    }

    @Test
    void aSecondTicketIsRefusedWhileOneStandsHere() {
        hall.take('A');
        hall.take('A');
        hall.next(1);
        assertEquals(RefusalCode.COUNTER_BUSY, hall.refused(ONE, NEXT));
        hall.accepted(ONE, new Request.Start());
        assertEquals(RefusalCode.COUNTER_BUSY, hall.refused(ONE, NEXT));
        hall.accepted(ONE, new Request.Finish(Optional.empty()));
        assertEquals("A002", hall.next(1));
    }

    @Test
    void nobodyWaitingIsSaidAsSuch() {
        hall.take('B');
        assertEquals(RefusalCode.NOBODY_WAITING, hall.refused(ONE, NEXT));
    }

    @Test
    void b9_aRecallWithinFiveSecondsIsTheSamePress() {
        hall.take('A');
        hall.next(1);
        long entries = hall.hall.n();
        hall.after(Duration.ofMillis(4_900));
        var body = (ReplyBody.AtCounter) hall.accepted(ONE, new Request.Recall());
        assertEquals(Optional.of(true), body.suppressed());
        assertEquals(entries, hall.hall.n());
        hall.after(Duration.ofMillis(100));
        var again = (ReplyBody.AtCounter) hall.accepted(ONE, new Request.Recall());
        assertEquals(2, again.ticket().calls());
    }

    /// B9: three calls, fifteen seconds apart, then the turn is missed.
    @Test
    void b9_aTurnIsMissedOnlyAfterThreeCalls() {
        hall.take('A');
        hall.next(1);
        var verdict = (Verdict.Refused) hall.ask(ONE, new Request.NoShow());
        assertEquals(RefusalCode.TOO_SOON, verdict.code());
        assertEquals(OptionalInt.of(30), verdict.retryAfter());
        hall.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
        assertEquals(RefusalCode.TOO_SOON, hall.refused(ONE, new Request.NoShow()));
        hall.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
        hall.accepted(ONE, new Request.NoShow());
        assertInstanceOf(Event.TicketNoShow.class, hall.last());
        assertEquals(RefusalCode.NOBODY_WAITING, hall.refused(ONE, NEXT));
    }

    @Test
    void outOfOrderNeedsAReason() {
        hall.take('A');
        hall.take('A');
        TicketNumber second = TicketNumber.parse("A002");
        Request without = call(second, Optional.empty());
        assertEquals(RefusalCode.REASON_NEEDED, hall.refused(ONE, without));
        hall.accepted(ONE, call(second, Optional.of(CallReason.OTHER)));
        Event.TicketCalled called = (Event.TicketCalled) hall.last();
        assertEquals(Optional.of(CallReason.OTHER), called.reason());
    }

    @Test
    void aTicketIsNotCalledToTwoCounters() {
        hall.take('A');
        hall.signIn(2);
        hall.next(1);
        Request same = call(TicketNumber.parse("A001"), Optional.of(CallReason.OTHER));
        assertEquals(RefusalCode.ALREADY_CALLED, hall.refused(TWO, same));
    }

    @Test
    void parkingFreesTheCounterAndUnparkingServesOn() {
        hall.take('A');
        hall.next(1);
        hall.accepted(ONE, new Request.Park(ParkReason.DOCUMENTS, Optional.empty()));
        var parked = hall.hall.tickets().inState(TicketState.PARKED).getFirst();
        assertEquals(RefusalCode.NO_TICKET, hall.refused(ONE, new Request.Start()));
        hall.accepted(ONE, new Request.Unpark(parked.id()));
        assertEquals(TicketState.SERVING, hall.hall.tickets().known(parked.id()).state());
    }

    /// S26: who was sent to the wrong counter keeps the time of the ticket.
    @Test
    void s26_aTransferredTicketKeepsItsPlace() {
        hall.take('A');
        hall.take('B');
        hall.next(1);
        var body =
                (ReplyBody.Transferred)
                        hall.accepted(
                                ONE,
                                new Request.Transfer(
                                        Optional.of(TestRules.B),
                                        Optional.empty(),
                                        Optional.empty()));
        assertEquals(0, body.ahead());
        hall.signIn(3);
        assertEquals("A001", hall.next(3));
    }

    @Test
    void awayShowsWhereToGoInstead() {
        hall.signIn(2);
        hall.accepted(
                ONE,
                new Request.Away(
                        AwayReason.ERRAND, Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals("[暂时离开 09:00][请到2号窗口]", BoardText.of(hall.situation(), 0));
        assertEquals(RefusalCode.WRONG_STATE, hall.refused(ONE, NEXT));
        hall.accepted(ONE, new Request.Back());
        assertEquals("[1号窗口][热情为您服务]", BoardText.of(hall.situation(), 0));
    }

    @Test
    void aClerkSitsAtOneCounterOnly() {
        hall.ask(
                TWO,
                new Request.SignIn(
                        new cn.sansheng.messages.ClerkId("c1"),
                        Optional.of("864213"),
                        Optional.empty()));
        assertEquals(CounterStates.closed(), CounterStates.of(hall, 2));
    }

    @Test
    void theSameRequestAgainIsTheSameCall() {
        hall.take('A');
        hall.take('A');
        var id = cn.sansheng.messages.Ids.next();
        hall.ask(ONE, id, NEXT, Optional.empty());
        long entries = hall.hall.n();
        assertInstanceOf(Verdict.Repeated.class, hall.ask(ONE, id, NEXT, Optional.empty()));
        assertEquals(entries, hall.hall.n());
    }

    private static Request call(TicketNumber number, Optional<CallReason> reason) {
        return new Request.Call(Optional.empty(), Optional.of(number), reason);
    }
}
