package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.CallOrder;
import cn.sansheng.messages.CallGround;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Why;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// B5: priority goes first, and a walk-in is protected.
class B5Test {
    private final TestHall hall = new TestHall();

    private static List<String> called(TestHall hall, int calls) {
        return IntStream.range(0, calls).mapToObj(_ -> serve(hall)).toList();
    }

    private static String serve(TestHall hall) {
        String number = hall.next(1);
        hall.accepted(TestRules.station(1), new Request.Start());
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
        return number;
    }

    private static void threePriorityAndAnOrdinaryTicketOf(TestHall hall, int minutes) {
        hall.signIn(1);
        hall.take('A');
        hall.after(Duration.ofMinutes(minutes));
        IntStream.range(0, 3).forEach(_ -> hall.takeFirst('A', TestRules.ELDERLY));
    }

    @Test
    void b5_afterTwoPriorityCallsOneOrdinaryThatWaitsLongerThan20Minutes() {
        threePriorityAndAnOrdinaryTicketOf(hall, 25);
        assertEquals(List.of("P001", "P002", "A001", "P003"), called(hall, 4));
    }

    @Test
    void b5_anOrdinaryTicketThatWaitsLessLetsPriorityPass() {
        threePriorityAndAnOrdinaryTicketOf(hall, 20);
        assertEquals(List.of("P001", "P002", "P003", "A001"), called(hall, 4));
    }

    @Test
    void b5_theAbsoluteOrderLetsPriorityPassAlways() {
        TestHall absolute = new TestHall(TestRules.small(new CallOrder.Absolute()));
        threePriorityAndAnOrdinaryTicketOf(absolute, 25);
        assertEquals(List.of("P001", "P002", "P003", "A001"), called(absolute, 4));
    }

    @Test
    void theWeightedOrderLetsPassOnlyWhoWaitedLongEnough() {
        TestHall weighted = new TestHall(TestRules.small(new CallOrder.Weighted(List.of(3))));
        weighted.signIn(1);
        weighted.take('A');
        weighted.after(Duration.ofMinutes(6)).takeFirst('A', TestRules.ELDERLY);
        weighted.after(Duration.ofMinutes(1)).takeFirst('A', TestRules.ELDERLY);
        weighted.after(Duration.ofMinutes(3));
        assertEquals(List.of("P001", "A001", "P002"), called(weighted, 3));
    }

    @Test
    void theBetterClassGoesFirst() {
        hall.signIn(1);
        hall.takeFirst('A', TestRules.MILITARY);
        hall.takeFirst('A', TestRules.ELDERLY);
        assertEquals(List.of("P002", "P001"), called(hall, 2));
    }

    @Test
    void everyCallSaysWhy() {
        threePriorityAndAnOrdinaryTicketOf(hall, 25);
        called(hall, 4);
        List<Optional<Why>> whys =
                hall.journal.stream()
                        .map(HallEntry::event)
                        .filter(Event.TicketCalled.class::isInstance)
                        .map(call -> ((Event.TicketCalled) call).why())
                        .toList();
        assertEquals(
                List.of(
                        Optional.of(new Why(CallGround.PRIORITY, 0, 0, Optional.of(1))),
                        Optional.of(new Why(CallGround.PRIORITY, 0, 1, Optional.of(1))),
                        Optional.of(new Why(CallGround.ORDINARY_TURN, 1500, 2, Optional.empty())),
                        Optional.of(new Why(CallGround.PRIORITY, 0, 0, Optional.of(1)))),
                whys);
    }

    @Test
    void whoIsCalledOutOfOrderCountsAsWhatItIs() {
        threePriorityAndAnOrdinaryTicketOf(hall, 25);
        hall.accepted(
                TestRules.station(1),
                new Request.Call(
                        Optional.empty(),
                        Optional.of(TicketNumber.parse("P002")),
                        Optional.of(CallReason.OTHER)));
        assertEquals(
                Optional.of(new Why(CallGround.CHOSEN, 0, 0, Optional.of(1))),
                ((Event.TicketCalled) hall.last()).why());
        hall.accepted(TestRules.station(1), new Request.Recall());
        hall.accepted(TestRules.station(1), new Request.Start());
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
        assertEquals(List.of("P001", "A001", "P003"), called(hall, 3));
    }
}
