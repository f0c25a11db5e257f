package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final StationName ONE = TestRules.station(1);
    private static final LineId LINE = new LineId("8001");

    private final TestHall hall = new TestHall();

    private void serveOne() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
        hall.accepted(ONE, new Request.Finish(Optional.empty()));
    }

    @Test
    void b1_aRatingBelongsToTheServiceJustFinished() {
        serveOne();
        hall.after(Duration.ofSeconds(59)).report(ONE, new Fact.RatingGiven(4, Optional.empty()));
        assertEquals(4, ((Event.RatingGiven) hall.last()).level());
        assertEquals(List.of(0, 0, 0, 1, 0), hall.hall.figures().ratings().levels());
    }

    @Test
    void b1_aPressWithoutAPromptIsKeptButNeverCounted() {
        serveOne();
        hall.after(Duration.ofSeconds(60)).report(ONE, new Fact.RatingGiven(1, Optional.empty()));
        assertEquals(
                new Event.RatingUnbound(
                        1, new cn.sansheng.messages.CounterId(1), Unbound.NO_PROMPT),
                hall.last());
        assertEquals(List.of(0, 0, 0, 0, 0), hall.hall.figures().ratings().levels());
        assertEquals(1, hall.hall.figures().ratings().noPrompt());
    }

    @Test
    void b1_onlyTheFirstPressCounts() {
        serveOne();
        hall.report(ONE, new Fact.RatingGiven(2, Optional.empty()));
        hall.report(ONE, new Fact.RatingGiven(5, Optional.empty()));
        assertEquals(List.of(0, 1, 0, 0, 0), hall.hall.figures().ratings().levels());
        assertInstanceOf(Event.RatingUnbound.class, hall.last());
    }

    /// A rating that came late over a bad line is judged by when the button was pressed.
    @Test
    void aDelayedRatingIsJudgedByItsOwnTime() {
        serveOne();
        var pressed = hall.now.plusSeconds(30);
        hall.after(Duration.ofMinutes(9))
                .report(ONE, new Fact.RatingGiven(5, Optional.empty()), pressed);
        assertInstanceOf(Event.RatingGiven.class, hall.last());
    }

    @Test
    void aCallThatNobodySpeaksOfForAMinuteWasMissed() {
        UUID call = Ids.next();
        hall.report(ONE, new Fact.PhoneRang(LINE, call, 1));
        hall.report(ONE, new Fact.PhoneRang(LINE, call, 2));
        hall.after(Duration.ofSeconds(59));
        assertInstanceOf(Event.PhoneRang.class, hall.last());
        hall.after(Duration.ofSeconds(1));
        assertEquals(2, ((Event.PhoneMissed) hall.last()).rings());
    }

    @Test
    void theNextCallOnALineSaysThatTheLastWasMissed() {
        hall.report(ONE, new Fact.PhoneRang(LINE, Ids.next(), 5));
        hall.report(ONE, new Fact.PhoneRang(LINE, Ids.next(), 1));
        HallEntry missed = hall.journal.get(hall.journal.size() - 2);
        HallEntry rang = hall.journal.getLast();
        assertInstanceOf(Event.PhoneMissed.class, missed.event());
        assertEquals(Optional.empty(), missed.origin().seq());
        assertEquals(missed.origin().cause(), rang.origin().cause());
    }

    @Test
    void factsAreTakenInTheirOrderAndOnce() {
        UUID outbox = Ids.next();
        assertInstanceOf(Verdict.OutOfTurn.class, reported(outbox, 2));
        assertInstanceOf(Verdict.Accepted.class, reported(outbox, 1));
        assertInstanceOf(Verdict.OutOfTurn.class, reported(outbox, 1));
        assertInstanceOf(Verdict.Accepted.class, reported(outbox, 2));
        assertEquals(2, hall.hall.upTo(ONE, outbox));
    }

    private Verdict reported(UUID outbox, long seq) {
        Fact fact = new Fact.PhoneOffHookTooLong(LINE);
        return hall.decide(
                new Input.Reported(ONE, new FactMessage(outbox, seq, Ids.next(), hall.now, fact)));
    }

    @Test
    void whatAStationCannotHaveSeenIsQuarantined() {
        hall.report(TestRules.KIOSK, new Fact.RatingGiven(5, Optional.empty()));
        assertInstanceOf(Event.FactQuarantined.class, hall.last());
        hall.report(ONE, new Fact.PhoneRang(new LineId("8002"), Ids.next(), 1));
        assertInstanceOf(Event.FactQuarantined.class, hall.last());
    }
}
