package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Names;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    @Test
    void aCallByMistakeIsGivenBackToItsOldPlace() {
        hall.take('A');
        hall.take('A');
        hall.signIn(1);
        hall.next(1);
        hall.accepted(ONE, new Request.NoShow(Optional.of(true)));
        Ticket back = hall.ticket("A001");
        assertEquals(
                new Event.TicketGivenBack(back.id(), new CounterId(1), GiveBack.MISTAKE),
                hall.last());
        assertEquals(List.of("A001", "A002"), hall.waitingAt(1));
        assertEquals(1, hall.hall.figures().volumes().givenBack());
        assertEquals(0, hall.hall.figures().volumes().noShows());
    }

    @Test
    void aTicketParkedForAllIsTakenUpWhereItsServiceIsServed() {
        Ticket parked = parked(Optional.of(true));
        hall.signIn(3);
        Request take = new Request.Unpark(parked.id());
        assertEquals(RefusalCode.UNKNOWN_TICKET, hall.refused(TestRules.station(3), take));
        assertEquals(Optional.empty(), shownParked(3));
        hall.signIn(2);
        assertEquals(
                Optional.of(
                        List.of(
                                new View.Counter.Parked(
                                        parked.id(),
                                        parked.number(),
                                        TestRules.A,
                                        hall.now,
                                        ParkReason.DOCUMENTS,
                                        Optional.of(true),
                                        Optional.empty()))),
                shownParked(2));
        hall.accepted(TWO, take);
        assertEquals(
                new Stage.Serving(hall.now, new CounterId(2), hall.now),
                hall.ticket("A001").stage());
        assertEquals(Optional.empty(), shownParked(2));
    }

    @Test
    void aTicketParkedForOneCounterIsItsOwn() {
        Ticket parked = parked(Optional.empty());
        hall.signIn(2);
        Request take = new Request.Unpark(parked.id());
        assertEquals(RefusalCode.UNKNOWN_TICKET, hall.refused(TWO, take));
        hall.accepted(ONE, take);
    }

    private Ticket parked(Optional<Boolean> pool) {
        served();
        hall.accepted(ONE, new Request.Park(ParkReason.DOCUMENTS, Optional.empty(), pool));
        return hall.ticket("A001");
    }

    private Optional<List<View.Counter.Parked>> shownParked(int counter) {
        return Views.counter(hall.situation(), new CounterId(counter))
                .desk()
                .flatMap(View.Counter.Desk::parked);
    }

    private void served() {
        hall.take('A');
        hall.signIn(1);
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
    }

    private TicketId finished() {
        served();
        hall.accepted(ONE, new Request.Finish(Optional.empty()));
        return hall.ticket("A001").id();
    }

    @Test
    void aServiceFinishedByMistakeGoesOnWithinFiveMinutes() {
        TicketId ticket = finished();
        Instant began = hall.now;
        hall.after(Duration.ofMinutes(5));
        hall.accepted(ONE, new Request.Start(Optional.of(ticket)));
        assertEquals(
                new Stage.Serving(hall.now, new CounterId(1), began), hall.ticket("A001").stage());
        assertEquals(0, Volumes.sum(hall.hall.figures().volumes().finished()));
        hall.accepted(ONE, new Request.Finish(Optional.empty()));
        assertEquals(1, Volumes.sum(hall.hall.figures().volumes().finished()));
        assertEquals(1, hall.hall.desk(new CounterId(1)).tally().finished());
    }

    @Test
    void aServiceFinishedLongerAgoStaysFinished() {
        TicketId ticket = finished();
        hall.after(Duration.ofMinutes(5).plusMillis(1));
        Request again = new Request.Start(Optional.of(ticket));
        assertEquals(RefusalCode.EXPIRED, hall.refused(ONE, again));
    }

    @Test
    void onlyTheCounterThatFinishedItServesItOn() {
        TicketId ticket = finished();
        hall.signIn(2);
        Request again = new Request.Start(Optional.of(ticket));
        assertEquals(RefusalCode.UNKNOWN_TICKET, hall.refused(TWO, again));
        hall.take('A');
        hall.next(1);
        assertEquals(RefusalCode.COUNTER_BUSY, hall.refused(ONE, again));
    }

    @Test
    void anOutcomeIsCorrectedByAFurtherEntry() {
        TicketId ticket = finished();
        hall.accepted(
                ONE,
                new Request.Finish(
                        Optional.of(Outcome.SUPPLEMENT), Optional.empty(), Optional.of(ticket)));
        assertEquals(
                new Event.OutcomeCorrected(ticket, new CounterId(1), Outcome.SUPPLEMENT),
                hall.last());
        assertEquals(TicketState.FINISHED, hall.ticket("A001").state());
    }

    /// S26: the exact place, with nobody ahead there.
    private static ReplyBody sent(String zh, String en) {
        return new ReplyBody.Transferred(zh, 0, Optional.of(new Names(zh, en)));
    }

    /// B4: one ticket, a bundle of items with several outcomes, one rating.
    @Test
    void b4_threeItemsOfAVisitAreOneTicketThreeOutcomesAndOneRating() {
        hall.take('A');
        hall.signIn(2);
        hall.next(2);
        hall.accepted(TWO, new Request.Start());
        assertEquals(
                sent("2号窗口 一楼", "counter 2 (1F)"),
                hall.accepted(TWO, item(Outcome.ACCEPTED, TestRules.B)));
        press(TWO);
        hall.accepted(TWO, item(Outcome.SUPPLEMENT, TestRules.A));
        hall.accepted(TWO, new Request.Finish(Optional.of(Outcome.DONE)));
        press(TWO);
        press(TWO);
        assertEquals(
                List.of("ticket-issued", "ACCEPTED", "SUPPLEMENT", "DONE", "rating-given"),
                visit());
        assertEquals(3, hall.hall.desk(new CounterId(2)).tally().finished());
    }

    @Test
    void b4_theNextItemElsewhereWaitsInTheOldPlace() {
        hall.signIn(1);
        hall.take('A');
        hall.take('B');
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
        assertEquals(
                sent("2号窗口 一楼、3号窗口 一楼", "counter 2 (1F), counter 3 (1F)"),
                hall.accepted(ONE, item(Outcome.ACCEPTED, TestRules.B)));
        assertEquals(CounterStates.idle(), CounterStates.of(hall, 1));
        hall.signIn(3);
        assertEquals(List.of("A001", "B001"), hall.waitingAt(3));
    }

    @Test
    void anItemThatGoesOnIsAnsweredAlikeWhenAskedAgain() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
        var id = Ids.next();
        Request item = item(Outcome.ACCEPTED, TestRules.B);
        var first = (Verdict.Accepted) hall.ask(ONE, id, item, Optional.empty());
        var again = (Verdict.Repeated) hall.ask(ONE, id, item, Optional.empty());
        assertEquals(
                Optional.of(first.answer().apply(hall.hall)),
                Repeating.answer(hall.situation(), again.answered(), Optional.empty()));
    }

    private static Request item(Outcome outcome, ServiceCode next) {
        return new Request.Finish(Optional.of(outcome), Optional.of(next), Optional.empty());
    }

    private void press(StationName counter) {
        hall.report(counter, new Fact.RatingGiven(5, Optional.empty()));
    }

    private List<String> visit() {
        return hall.journal.stream()
                .flatMap(entry ->
                        switch (entry.event()) {
                            case Event.TicketIssued _ -> Stream.of("ticket-issued");
                            case Event.ServiceFinished e ->
                                    Stream.of(e.outcome().orElseThrow().name());
                            case Event.RatingGiven _ -> Stream.of("rating-given");
                            default -> Stream.<String>empty();
                        })
                .toList();
    }
}
