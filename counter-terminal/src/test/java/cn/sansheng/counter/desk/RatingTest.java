package cn.sansheng.counter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// B1.1 and B1.6.
class RatingTest {
    @Test
    void aPressDuringThePromptRatesItsTicketAndIsShownForTwoSeconds() {
        Morning morning = prompted();
        assertEquals(
                new RatingPicture.Prompt(Scenes.COUNTER, service(), 60, 60), morning.citizens());
        morning.passes(Duration.ofSeconds(15));
        assertEquals(
                new RatingPicture.Prompt(Scenes.COUNTER, service(), 45, 60), morning.citizens());
        morning.presses(4);
        assertEquals(List.of(new Fact.RatingGiven(4, Optional.of(Scenes.A045))), morning.told());
        assertEquals(
                new RatingPicture.Pressed(Scenes.COUNTER, service(), 4, 2), morning.citizens());
        morning.passes(Duration.ofMillis(1_999));
        assertInstanceOf(RatingPicture.Pressed.class, morning.citizens());
        morning.passes(Duration.ofMillis(1));
        assertEquals(new RatingPicture.Thanks(Scenes.COUNTER, service()), morning.citizens());
        morning.passes(Rated.THANKS);
        assertInstanceOf(RatingPicture.Idle.class, morning.citizens());
    }

    @Test
    void b1_1_theLampsSayWhatTheDisplaySays() {
        Morning morning = Morning.connected(Scenes.serving());
        assertEquals(Set.of(), Lit.levels(morning.citizens()));
        morning.arrives(Scenes.prompting(Scenes.idle()));
        assertEquals(Set.of(1, 2, 3, 4, 5), Lit.levels(morning.citizens()));
        morning.presses(4);
        assertEquals(Set.of(4), Lit.levels(morning.citizens()));
        morning.passes(Duration.ofMillis(1_999));
        assertEquals(Set.of(4), Lit.levels(morning.citizens()));
        morning.passes(Duration.ofMillis(1));
        assertEquals(Set.of(), Lit.levels(morning.citizens()));
    }

    @Test
    void aPressThatDoesNotCountLightsNothing() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.presses(2);
        assertEquals(Set.of(), Lit.levels(morning.citizens()));
    }

    @Test
    void aStuckButtonStandsOnTheConsoleUntilItIsFree() {
        Morning morning = Morning.connected(Scenes.serving());
        PartName buttons = new PartName("buttons");
        morning.happens(new Event.PartTold(buttons, "button-3-stuck"));
        assertEquals(Map.of(buttons, "button-3-stuck"), morning.picture().troubles());
        morning.happens(new Event.PartTold(buttons, "ok"));
        assertEquals(Map.of(), morning.picture().troubles());
    }

    @Test
    void whoIsCalledAndServedStandsOnTheCitizensSide() {
        Morning morning = Morning.connected(Scenes.called());
        assertEquals(attending(CounterState.CALLED), morning.citizens());
        morning.arrives(Scenes.serving());
        assertEquals(attending(CounterState.SERVING), morning.citizens());
    }

    private static RatingPicture attending(CounterState state) {
        return new RatingPicture.Attending(
                Scenes.COUNTER,
                Optional.of(new View.Names("市场监管", "Market supervision")),
                Optional.of(Scenes.CLERK),
                state,
                new TicketNumber('A', 45),
                Optional.of(new View.Names("新设登记", "New company")));
    }

    @Test
    void aPressWithoutAPromptIsToldUnboundAndNothingSuggestsThatItCounted() {
        Morning morning = Morning.connected(Scenes.serving());
        RatingPicture before = morning.citizens();
        Picture clerks = morning.picture();
        morning.presses(2);
        assertEquals(List.of(new Fact.RatingGiven(2, Optional.empty())), morning.told());
        assertEquals(before, morning.citizens());
        assertEquals(clerks, morning.picture());
    }

    @Test
    void afterThePromptIsOverAPressIsUnbound() {
        Morning morning = prompted();
        morning.passes(Duration.ofSeconds(60));
        assertInstanceOf(RatingPicture.Idle.class, morning.citizens());
        morning.presses(5);
        assertEquals(List.of(new Fact.RatingGiven(5, Optional.empty())), morning.told());
    }

    @Test
    void theFirstPressCountsAndStaysOnTheScreen() {
        Morning morning = prompted();
        morning.presses(5);
        morning.presses(1);
        assertEquals(
                List.of(
                        new Fact.RatingGiven(5, Optional.of(Scenes.A045)),
                        new Fact.RatingGiven(1, Optional.of(Scenes.A045))),
                morning.told());
        assertEquals(
                new RatingPicture.Pressed(Scenes.COUNTER, service(), 5, 2), morning.citizens());
    }

    @Test
    void allFiveLevelsGoTheSameWay() {
        for (int level = 1; level <= 5; level++) {
            Morning morning = prompted();
            morning.presses(level);
            assertEquals(
                    List.of(new Fact.RatingGiven(level, Optional.of(Scenes.A045))), morning.told());
        }
    }

    @Test
    void neitherRatingNorTheNextCallWaitsForTheOther() {
        Morning morning = prompted();
        morning.does(Operation.CALL_NEXT);
        assertEquals(List.of(new Request.CallNext()), morning.asked());
        morning.arrives(Scenes.prompting(Scenes.called()));
        morning.presses(3);
        assertEquals(List.of(new Fact.RatingGiven(3, Optional.of(Scenes.A045))), morning.told());
        assertInstanceOf(RatingPicture.Pressed.class, morning.citizens());
    }

    @Test
    void aRatingIsKeptWhileTheHubIsAway() {
        Morning morning = prompted();
        morning.happens(new Event.HubGone());
        morning.presses(2);
        assertEquals(List.of(new Fact.RatingGiven(2, Optional.of(Scenes.A045))), morning.told());
    }

    private static Morning prompted() {
        Morning morning = Morning.connected(Scenes.serving());
        morning.arrives(Scenes.prompting(Scenes.idle()));
        return morning;
    }

    private static RatingPicture.Service service() {
        return new RatingPicture.Service(
                Optional.of(Scenes.called(45, cn.sansheng.messages.TicketState.SERVING).number()),
                Optional.of(new cn.sansheng.messages.View.Names("新设登记", "New company")));
    }
}
