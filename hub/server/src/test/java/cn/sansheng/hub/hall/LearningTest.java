package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.forecast.learnt.Attendance.Sitting;
import cn.sansheng.hub.forecast.learnt.Attendance.Span;
import cn.sansheng.hub.forecast.learnt.Experience;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Request;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the journal teaches about waits, entry by entry. The day begins at second 3600.
class LearningTest {
    private static final CounterId ONE = new CounterId(1);
    private final TestHall hall = new TestHall();

    private Experience learnt() {
        return hall.hall.figures().experience();
    }

    private void serve(Duration walk, Duration service) {
        hall.after(walk);
        hall.accepted(TestRules.station(1), new Request.Start());
        hall.after(service);
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
    }

    @Test
    void aServiceTakesACounterUpFromItsCallOn() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        serve(Duration.ofSeconds(20), Duration.ofSeconds(280));
        assertEquals(Math.log(300), learnt().paces().service(TestRules.A).mean(), 1e-9);
    }

    @Test
    void theNextCallEndsThePause() {
        hall.signIn(1);
        hall.take('A');
        hall.take('A');
        hall.next(1);
        serve(Duration.ofSeconds(20), Duration.ofSeconds(280));
        hall.after(Duration.ofSeconds(15));
        hall.next(1);
        assertEquals(15, learnt().paces().between().mean(), 1e-9);
    }

    @Test
    void anIdleCounterTeachesNoPause() {
        hall.signIn(1);
        hall.after(Duration.ofMinutes(5));
        hall.take('A');
        hall.next(1);
        assertEquals(0, learnt().paces().between().n());
    }

    @Test
    void aMissedTurnIsNoService() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        for (int recall = 0; recall < 2; recall++) {
            hall.after(Duration.ofSeconds(16));
            hall.accepted(TestRules.station(1), new Request.Recall());
        }
        hall.after(Duration.ofSeconds(16));
        hall.accepted(TestRules.station(1), new Request.NoShow());
        assertEquals(0, learnt().paces().service(TestRules.A).n());
        assertEquals(Math.log(48), learnt().paces().missed().mean(), 1e-9);
        assertEquals(1, learnt().noShows().all().mean());
    }

    @Test
    void theAwaySignAndTheReturnAreLearnt() {
        hall.signIn(1);
        hall.after(Duration.ofMinutes(30));
        hall.accepted(
                TestRules.station(1),
                new Request.Away(
                        AwayReason.BREAK, Optional.empty(), Optional.empty(), Optional.empty()));
        hall.after(Duration.ofMinutes(10));
        hall.accepted(TestRules.station(1), new Request.Back());
        ClerkId clerk = new ClerkId("c1");
        assertEquals(List.of(new Span(clerk, 3600, 5400)), learnt().attendance().today(ONE));
        assertEquals(Optional.of(new Sitting(clerk, 6000)), learnt().attendance().at(ONE));
    }

    @Test
    void aTicketThatWasToldNothingTeachesNothing() {
        hall.take('A');
        hall.after(Duration.ofMinutes(10));
        hall.signIn(1);
        hall.next(1);
        assertEquals(Experience.NONE.promises(), learnt().promises());
    }
}
