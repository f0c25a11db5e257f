package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.counter.desk.Picture.Band.Call;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.View.Names;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// S27: the clerk sees which ring it is and how long an answer is still in time.
class TelephoneTest {
    private static final LineId LINE = new LineId("25");
    private static final UUID CALL = new UUID(1, 2);

    @Test
    void showsTheRingAndTheSecondsUntilTheFourth() {
        Morning morning = Morning.connected(Scenes.serving());
        rings(morning, 1);
        assertEquals(ringing(1, 15), band(morning));
        morning.passes(Duration.ofSeconds(5));
        rings(morning, 2);
        morning.passes(Duration.ofSeconds(2));
        assertEquals(ringing(2, 8), band(morning));
        morning.passes(Duration.ofSeconds(3));
        rings(morning, 3);
        morning.passes(Duration.ofMillis(4_900));
        assertEquals(ringing(3, 1), band(morning));
        morning.passes(Duration.ofMillis(100));
        rings(morning, 4);
        assertEquals(ringing(4, 0), band(morning));
    }

    @Test
    void everyFactGoesOutAtOnce() {
        Morning morning = Morning.connected(Scenes.serving());
        rings(morning, 1);
        answered(morning, 1);
        Fact ended = new Fact.PhoneEnded(LINE, CALL, 30);
        morning.happens(new Event.PhoneTold(ended));
        assertEquals(
                List.of(
                        new Fact.PhoneRang(LINE, CALL, 1),
                        new Fact.PhoneAnswered(LINE, CALL, 1, 0.4),
                        ended),
                morning.told());
    }

    @Test
    void anAnswerIsShownForAMomentWithItsRings() {
        Morning morning = Morning.connected(Scenes.serving());
        rings(morning, 2);
        answered(morning, 2);
        assertEquals(Optional.of(new Picture.Band(office(), new Call.Answered(2))), band(morning));
        morning.passes(Telephone.ANSWER_SHOWN);
        assertEquals(Optional.empty(), band(morning));
    }

    @Test
    void aCallerWhoGivesUpOrAWireThatFallsSilentEndsTheBand() {
        Morning morning = Morning.connected(Scenes.serving());
        rings(morning, 1);
        morning.happens(new Event.PhoneTold(new Fact.PhoneAbandoned(LINE, CALL, 1)));
        assertEquals(Optional.empty(), band(morning));
        rings(morning, 1);
        morning.passes(Telephone.RING_LOST.plusMillis(1));
        assertEquals(Optional.empty(), band(morning));
    }

    @Test
    void aHandsetBesideTheTelephoneIsSaidForAWhile() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.happens(new Event.PhoneTold(new Fact.PhoneOffHookTooLong(LINE)));
        assertEquals(Optional.of(new Picture.Band(office(), new Call.LeftOff())), band(morning));
        morning.passes(Telephone.LEFT_OFF_SHOWN);
        assertEquals(Optional.empty(), band(morning));
    }

    @Test
    void theHubTellsAProgramThatHasJustStarted() {
        Morning morning = Morning.connected(Scenes.ringing(Scenes.serving(), 2));
        assertEquals(ringing(2, 10), band(morning));
        morning.arrives(Scenes.ringing(Scenes.serving(), 0));
        assertEquals(Optional.empty(), band(morning));
    }

    @Test
    void theWireIsBelievedBeforeALateView() {
        Morning morning = Morning.connected(Scenes.serving());
        rings(morning, 1);
        morning.happens(new Event.PhoneTold(new Fact.PhoneAbandoned(LINE, CALL, 1)));
        morning.arrives(Scenes.ringing(Scenes.serving(), 1));
        assertEquals(Optional.empty(), band(morning));
    }

    private static void rings(Morning morning, int ring) {
        morning.happens(new Event.PhoneTold(new Fact.PhoneRang(LINE, CALL, ring)));
    }

    private static void answered(Morning morning, int rings) {
        morning.happens(new Event.PhoneTold(new Fact.PhoneAnswered(LINE, CALL, rings, 0.4)));
    }

    private static Optional<Picture.Band> band(Morning morning) {
        return morning.picture().band();
    }

    private static Optional<Picture.Band> ringing(int ring, int left) {
        return Optional.of(new Picture.Band(office(), new Call.Ringing(ring, left)));
    }

    private static Optional<Names> office() {
        return Optional.of(new Names("市场监管", "Market supervision"));
    }
}
