package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Names;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What kiosk and console are told beside the queue.
class DeskViewTest {
    private static final StationName ONE = TestRules.station(1);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T16:00:00Z");
    private static final Instant MORNING = TestRules.MORNING;

    private final TestHall hall = new TestHall();

    private View.Counter.Desk desk(int counter) {
        return Views.counter(hall.situation(), new CounterId(counter)).desk().orElseThrow();
    }

    private static View.Counter.Desk desk(Instant since, int finished, int times, int seconds) {
        return desk(since, finished, times, seconds, Optional.empty(), Optional.empty());
    }

    private static View.Counter.Desk desk(
            Instant since,
            int finished,
            int times,
            int seconds,
            Optional<Integer> usual,
            Optional<View.Counter.Away> away) {
        return new View.Counter.Desk(
                new Names("局", "Bureau"),
                "一楼",
                since,
                finished,
                times,
                seconds,
                usual,
                away,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aCounterThatNobodyOpenedHasBeenClosedAllDay() {
        assertEquals(desk(MIDNIGHT, 0, 0, 0), desk(1));
        hall.take('A');
        assertEquals(desk(MIDNIGHT, 0, 0, 0), desk(1));
    }

    @Test
    void callingAgainDoesNotBeginTheCallAnew() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.after(Duration.ofSeconds(20)).accepted(ONE, new Request.Recall());
        assertEquals(MORNING, desk(1).since());
        hall.after(Duration.ofSeconds(10)).accepted(ONE, new Request.Start());
        assertEquals(MORNING.plusSeconds(30), desk(1).since());
        hall.after(Duration.ofSeconds(60)).accepted(ONE, new Request.Finish(Optional.empty()));
        assertEquals(MORNING.plusSeconds(90), desk(1).since());
        assertEquals(1, desk(1).finished());
    }

    /// S55: 09:12 to 09:27 are fifteen minutes.
    @Test
    void s55_absencesAreCountedPerClerkAndTold() {
        hall.signIn(1);
        hall.signIn(2);
        hall.after(Duration.ofMinutes(12));
        Instant left = hall.now;
        Optional<Instant> backAt = Optional.of(left.plusSeconds(900));
        leave(backAt);
        View.Counter.Away sign =
                new View.Counter.Away(
                        AwayReason.ERRAND, left, backAt, Optional.of(new CounterId(2)));
        assertEquals(desk(left, 0, 1, 0, Optional.empty(), Optional.of(sign)), desk(1));
        hall.after(Duration.ofMinutes(15)).accepted(ONE, new Request.Back());
        assertEquals(desk(hall.now, 0, 1, 900), desk(1));
        hall.accepted(ONE, new Request.SignOut());
        assertEquals(desk(hall.now, 0, 0, 0), desk(1));
        hall.signIn(1);
        assertEquals(desk(hall.now, 0, 1, 900), desk(1));
    }

    @Test
    void whatWasFinishedHereTodayIsToldWithItsOutcomeAsItStands() {
        hall.signIn(1);
        finished(Optional.empty());
        finished(Optional.of(Outcome.ACCEPTED));
        assertEquals(List.of("A002 accepted", "A001 done"), history());
        hall.accepted(ONE, correction("A001", Outcome.RETURNED));
        assertEquals(List.of("A002 accepted", "A001 returned"), history());
        hall.accepted(ONE, new Request.Start(Optional.of(hall.ticket("A002").id())));
        assertEquals(List.of("A001 returned"), history());
        hall.accepted(ONE, new Request.Finish(Optional.empty()));
        assertEquals(List.of("A002 done", "A001 returned"), history());
    }

    private Request correction(String number, Outcome outcome) {
        return new Request.Finish(
                Optional.of(outcome), Optional.empty(), Optional.of(hall.ticket(number).id()));
    }

    private void finished(Optional<Outcome> outcome) {
        hall.take('A');
        hall.next(1);
        hall.after(Duration.ofSeconds(10)).accepted(ONE, new Request.Start());
        hall.after(Duration.ofSeconds(60)).accepted(ONE, new Request.Finish(outcome));
    }

    private List<String> history() {
        return desk(1).history().orElse(List.of()).stream()
                .map(done -> done.number() + " " + done.outcome().wire())
                .toList();
    }

    @Test
    void aClerkWhoSignsOutWhileAwayWasAwayUntilThen() {
        hall.signIn(1);
        leave(Optional.empty());
        hall.after(Duration.ofMinutes(5)).accepted(ONE, new Request.SignOut());
        assertEquals(
                new Desk.Tally(0, 1, 300),
                hall.hall.desk(new CounterId(1)).tallies().get(new ClerkId("c1")));
        hall.after(Duration.ofDays(1)).signIn(1);
        assertEquals(desk(hall.now, 0, 0, 0), desk(1));
    }

    /// S56: who allowed it and who takes the place can be asked afterwards.
    @Test
    void s56_leaveAndSubstituteStandInTheJournal() {
        hall.signIn(1);
        Optional<ClerkId> head = Optional.of(new ClerkId("c2"));
        Optional<ClerkId> other = Optional.of(new ClerkId("c3"));
        hall.accepted(ONE, new Request.Away(AwayReason.MEETING, Optional.empty(), head, other));
        assertEquals(
                new Event.ClerkAway(
                        new ClerkId("c1"),
                        new CounterId(1),
                        AwayReason.MEETING,
                        Optional.empty(),
                        head,
                        other),
                hall.last());
    }

    private void leave(Optional<Instant> backAt) {
        hall.accepted(
                ONE,
                new Request.Away(AwayReason.ERRAND, backAt, Optional.empty(), Optional.empty()));
    }

    @Test
    void theKioskLearnsWhoseServiceItIsAndWhere() {
        View.Services services = Views.services(hall.situation());
        assertEquals(
                Optional.of(
                        new View.Services.Where(
                                new Names("局", "Bureau"),
                                List.of(new CounterId(1), new CounterId(2)),
                                Optional.of("一楼"),
                                Optional.of(new Names("一楼", "1F")))),
                services.services().getFirst().where());
        assertEquals(
                Optional.of(
                        new View.Services.Hall(
                                new Names("小厅", "Small hall"),
                                "Asia/Shanghai",
                                Optional.of("http://127.0.0.1:8080"),
                                Optional.empty())),
                services.hall());
    }
}
