package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.hub.config.HallConfig.EmptyPostLimits;
import cn.sansheng.hub.config.HallConfig.Limits;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Missing one's turn (过号) and coming back.
class MissedTurnTest {
    private static final StationName ONE = TestRules.station(1);
    private static final ClerkId GUIDE = new ClerkId("guide");

    private final TestHall hall = new TestHall();

    private static Rules rules(boolean automatic, int mostCalls, int returns) {
        return TestRules.small(
                new Limits(
                        3,
                        15,
                        5,
                        60,
                        3,
                        30,
                        10,
                        automatic,
                        mostCalls,
                        returns,
                        30,
                        5,
                        15,
                        EmptyPostLimits.DEFAULTS));
    }

    private static void missed(TestHall hall) {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.miss(1);
    }

    private static RefusalCode refused(Verdict verdict) {
        return assertInstanceOf(Verdict.Refused.class, verdict).code();
    }

    /// B10: 过号 voids nobody's morning.
    @Test
    void b10_a007MissedAndScannedTenMinutesLaterIsServedAfterThree() {
        hall.signIn(1);
        IntStream.range(0, 12).forEach(_ -> hall.take('A'));
        for (int served = 0; served < 6; served++) {
            hall.next(1);
            hall.accepted(ONE, new Request.Start());
            hall.accepted(ONE, new Request.Finish(Optional.empty()));
        }
        assertEquals("A007", hall.next(1));
        hall.miss(1);
        hall.after(Duration.ofMinutes(10));
        hall.comesBack("A007");
        assertEquals(List.of("A008", "A009", "A010", "A007", "A011", "A012"), hall.waitingAt(1));
    }

    @Test
    void b9_whoComesBackWhereFewerThanThreeWaitIsLast() {
        missed(hall);
        hall.take('A');
        hall.take('A');
        hall.comesBack("A001");
        assertEquals(List.of("A002", "A003", "A001"), hall.waitingAt(1));
    }

    /// Also where nobody else of the same priority waits.
    @Test
    void b9_whoComesBackWithPriorityLetsThreePersonsPass() {
        hall.signIn(1);
        String elderly = hall.takeFirst('A', TestRules.ELDERLY);
        assertEquals(elderly, hall.next(1));
        hall.miss(1);
        for (int person = 0; person < 4; person++) {
            hall.take('A');
        }
        hall.comesBack(elderly);
        assertEquals(List.of("A001", "A002", "A003", elderly, "A004"), hall.waitingAt(1));
    }

    @Test
    void b9_aMissedTicketComesBackOnce() {
        missed(hall);
        hall.comesBack("A001");
        hall.next(1);
        hall.miss(1);
        assertEquals(RefusalCode.WRONG_STATE, refused(hall.scanned("A001")));
        assertEquals(TicketState.NO_SHOW, hall.ticket("A001").state());
    }

    @Test
    void b9_aMissedTicketComesBackWithin30Minutes() {
        missed(hall);
        Instant until = hall.now.plus(Duration.ofMinutes(30));
        assertEquals(
                Optional.of(until), Missing.returnUntil(hall.situation(), hall.ticket("A001")));
        hall.after(Duration.ofMinutes(30).plusMillis(1));
        assertEquals(Optional.empty(), Missing.returnUntil(hall.situation(), hall.ticket("A001")));
        assertEquals(RefusalCode.EXPIRED, refused(hall.scanned("A001")));
    }

    @Test
    void b9_aMissedTicketComesBackAtTheLastMoment() {
        missed(hall);
        hall.after(Duration.ofMinutes(30));
        hall.comesBack("A001");
        assertEquals(List.of("A001"), hall.waitingAt(1));
    }

    @Test
    void b9_inAStrictHallAMissedTicketIsVoid() {
        TestHall strict = new TestHall(rules(false, 10, 0));
        missed(strict);
        assertEquals(RefusalCode.WRONG_STATE, refused(strict.scanned("A001")));
    }

    @Test
    void aTicketThatWasNotMissedDoesNotComeBack() {
        hall.take('A');
        assertEquals(RefusalCode.WRONG_STATE, refused(hall.scanned("A001")));
    }

    /// B9: three calls at least 15 s apart, then 过号.
    @Test
    void b9_afterThreeCallsAndAPauseATurnIsMissedByItself() {
        TestHall automatic = new TestHall(rules(true, 10, 1));
        automatic.signIn(1);
        automatic.take('A');
        automatic.next(1);
        Instant first = automatic.now;
        automatic.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
        automatic.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
        assertEquals(first.plusSeconds(45), Timekeeping.nextDeadline(automatic.situation()));
        automatic.after(Duration.ofMillis(14_999));
        assertEquals(TicketState.CALLED, automatic.ticket("A001").state());
        automatic.after(Duration.ofMillis(1));
        assertEquals(TicketState.NO_SHOW, automatic.ticket("A001").state());
        assertEquals(CounterStates.idle(), CounterStates.of(automatic, 1));
    }

    @Test
    void s70_nobodyIsMissedByItselfInAnEmergencyNorForTheTimeThatItTook() {
        TestHall automatic = new TestHall(rules(true, 10, 1));
        automatic.signIn(1);
        automatic.take('A');
        automatic.next(1);
        automatic.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
        automatic.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
        automatic.decide(new Input.EmergencyDeclared(GUIDE, EmergencyKind.FIRE, Optional.empty()));
        automatic.after(Duration.ofMinutes(21));
        assertEquals(TicketState.CALLED, automatic.ticket("A001").state());
        automatic.decide(new Input.EmergencyLifted(GUIDE));
        automatic.after(Duration.ofMillis(14_999));
        assertEquals(TicketState.CALLED, automatic.ticket("A001").state());
        automatic.after(Duration.ofMillis(1));
        assertEquals(TicketState.NO_SHOW, automatic.ticket("A001").state());
    }

    @Test
    void s70_theTimeToComeBackStandsStillInAnEmergency() {
        missed(hall);
        hall.decide(new Input.EmergencyDeclared(GUIDE, EmergencyKind.FIRE, Optional.empty()));
        hall.after(Duration.ofMinutes(31));
        hall.decide(new Input.EmergencyLifted(GUIDE));
        hall.after(Duration.ofMinutes(30));
        hall.comesBack("A001");
    }

    @Test
    void b9_withoutTheThirdCallNobodyIsMissedByItself() {
        TestHall automatic = new TestHall(rules(true, 10, 1));
        automatic.signIn(1);
        automatic.take('A');
        automatic.next(1);
        automatic.after(Duration.ofMinutes(10)).accepted(ONE, new Request.Recall());
        automatic.after(Duration.ofMinutes(10));
        assertEquals(TicketState.CALLED, automatic.ticket("A001").state());
    }

    @Test
    void aTurnIsNotMissedByItselfUnlessTheHallSaysSo() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        for (int call = 2; call <= 3; call++) {
            hall.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
        }
        hall.after(Duration.ofMinutes(10));
        assertEquals(TicketState.CALLED, hall.ticket("A001").state());
    }

    @Test
    void nobodyIsCalledMoreOftenThanTheHallAllows() {
        TestHall four = new TestHall(rules(false, 4, 1));
        four.signIn(1);
        four.take('A');
        four.next(1);
        for (int call = 2; call <= 4; call++) {
            var again =
                    (ReplyBody.AtCounter)
                            four.after(Duration.ofSeconds(15)).accepted(ONE, new Request.Recall());
            assertEquals(call, again.ticket().calls());
        }
        four.after(Duration.ofSeconds(15));
        assertEquals(RefusalCode.WRONG_STATE, four.refused(ONE, new Request.Recall()));
    }
}
