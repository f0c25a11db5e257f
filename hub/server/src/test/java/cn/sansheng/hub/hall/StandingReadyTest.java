package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A free counter may ask for the next one before there is one.
class StandingReadyTest {
    private static final StationName ONE = TestRules.station(1);
    private static final StationName TWO = TestRules.station(2);
    private static final Request NEXT = new Request.CallNext();
    private static final Request READY = new Request.CallNext(Optional.of(true));

    private final TestHall hall = new TestHall();

    @BeforeEach
    void someoneIsOnPost() {
        hall.signIn(1);
    }

    private Optional<String> numberAt(int counter) {
        return hall.situation().held(new CounterId(counter)).map(it -> it.number().toString());
    }

    @Test
    void theNextToComeIsCalledAtOnce() {
        assertEquals(new ReplyBody.Done(), hall.accepted(ONE, READY));
        hall.take('A');
        assertEquals(Optional.of("A001"), numberAt(1));
        HallEntry call = hall.journal.getLast();
        assertEquals(Optional.of(new ClerkId("c1")), call.origin().by());
        hall.take('A');
        assertEquals(1, hall.hall.tickets().waitingFor(TestRules.A));
    }

    @Test
    void withSomebodyThereItIsAnOrdinaryCall() {
        hall.take('A');
        hall.accepted(ONE, READY);
        assertEquals(Optional.of("A001"), numberAt(1));
    }

    @Test
    void whoComesForAnotherCounterIsNotCalledHere() {
        hall.accepted(ONE, READY);
        hall.take('B');
        assertEquals(Optional.empty(), numberAt(1));
        assertEquals(1, hall.hall.tickets().waitingFor(TestRules.B));
    }

    @Test
    void whoeverStoodReadyLongestCalls() {
        hall.signIn(2);
        hall.accepted(TWO, READY);
        hall.after(Duration.ofSeconds(1)).accepted(ONE, READY);
        hall.take('A');
        assertEquals(Optional.of("A001"), numberAt(2));
        hall.take('A');
        assertEquals(Optional.of("A002"), numberAt(1));
    }

    @Test
    void whoComesBackOrIsSentOverIsCalledToo() {
        hall.signIn(3);
        hall.take('B');
        hall.next(3);
        hall.accepted(ONE, READY);
        hall.accepted(
                TestRules.station(3),
                new Request.Transfer(Optional.of(TestRules.A), Optional.empty(), Optional.empty()));
        assertEquals(Optional.of("B001"), numberAt(1));
    }

    @Test
    void theViewShowsItUntilItIsTakenBack() {
        hall.accepted(ONE, READY);
        assertEquals(Optional.of(hall.now), readySince());
        hall.accepted(ONE, READY);
        assertEquals(Optional.of(hall.now), readySince());
        assertEquals(new ReplyBody.Done(), hall.accepted(ONE, NEXT));
        assertEquals(Optional.empty(), readySince());
        assertEquals(RefusalCode.NOBODY_WAITING, hall.refused(ONE, NEXT));
    }

    @Test
    void whoeverLeavesStandsReadyNoMore() {
        hall.accepted(ONE, READY);
        hall.accepted(
                ONE,
                new Request.Away(
                        AwayReason.BREAK, Optional.empty(), Optional.empty(), Optional.empty()));
        hall.take('A');
        hall.accepted(ONE, new Request.Back());
        assertEquals(
                TicketState.WAITING, hall.hall.tickets().all().firstEntry().getValue().state());
    }

    private Optional<java.time.Instant> readySince() {
        return Views.counter(hall.situation(), new CounterId(1)).desk().orElseThrow().readySince();
    }
}
