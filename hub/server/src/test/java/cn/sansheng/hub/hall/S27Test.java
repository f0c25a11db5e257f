package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.web.page.DashboardPage;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.Share;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// S27: the telephone is answered within three rings, inside office hours; seconds are kept beside.
class S27Test {
    private static final StationName ONE = TestRules.station(1);
    private static final LineId LINE = new LineId("8001");

    private final TestHall hall = new TestHall();

    private PhoneCounts phones() {
        return hall.hall.figures().phones();
    }

    private void answered(int rings, double seconds) {
        hall.report(ONE, new Fact.PhoneAnswered(LINE, Ids.next(), rings, seconds));
    }

    private DashboardPage page() {
        return new DashboardPage(
                Pictures.live(hall.situation(), Map.of()),
                HallFacts.of(hall.rules.config()),
                Words.in(Language.ZH));
    }

    @Test
    void s27_ringThreePassesAndRingFourFails() {
        answered(3, 10.4);
        answered(4, 15.2);
        assertEquals(List.of(0, 0, 1, 1), List.copyOf(phones().answered()));
        assertEquals(new Share(1, 2), page().threeRings());
        assertEquals("平均 13 秒接起", page().answerTime());
    }

    /// The whole facts of the three calls that every source of a telephone is tried with, as a
    /// counter tells them.
    @Test
    void s27_passFailAndMissedStandOnThePage() {
        called(2).ifAnswered(8);
        called(4).ifAnswered(17.2);
        called(3).ifGivenUp();

        assertEquals(new Share(1, 3), page().threeRings());
        assertEquals(
                List.of("1声 0", "2声 1", "3声 0", "4声起 1", "未接 1"),
                page().rings().stream().map(bar -> bar.word() + " " + bar.count()).toList());
    }

    private record Called(TestHall hall, UUID call, int rings) {
        void ifAnswered(double seconds) {
            hall.report(ONE, new Fact.PhoneAnswered(LINE, call, rings, seconds));
            hall.after(Duration.ofSeconds(30));
            hall.report(ONE, new Fact.PhoneEnded(LINE, call, 30));
        }

        void ifGivenUp() {
            hall.report(ONE, new Fact.PhoneAbandoned(LINE, call, rings));
        }
    }

    private Called called(int rings) {
        UUID call = Ids.next();
        for (int ring = 1; ring <= rings; ring++) {
            hall.report(ONE, new Fact.PhoneRang(LINE, call, ring));
            hall.after(Duration.ofSeconds(5));
        }
        return new Called(hall, call, rings);
    }

    @Test
    void s27_aCallThatNobodyAnswersIsMissedAndFails() {
        UUID call = Ids.next();
        for (int ring = 1; ring <= 6; ring++) {
            hall.report(ONE, new Fact.PhoneRang(LINE, call, ring));
            hall.after(Duration.ofSeconds(5));
        }
        hall.after(Duration.ofSeconds(60));
        assertEquals(6, ((Event.PhoneMissed) hall.last()).rings());
        assertEquals(1, phones().missed());
        assertEquals(new Share(0, 1), page().threeRings());
    }

    @Test
    void s27_givenUpAndMissedAreToldApartAndBothFail() {
        hall.report(ONE, new Fact.PhoneAbandoned(LINE, Ids.next(), 2));
        assertEquals(1, phones().abandoned());
        assertEquals(0, phones().missed());
        assertEquals(new Share(0, 1), page().threeRings());
    }

    @Test
    void s27_seventeenOfTwentyAre85Percent() {
        for (int call = 0; call < 17; call++) {
            answered(1 + call % 3, 4);
        }
        answered(4, 16);
        answered(5, 21);
        hall.report(ONE, new Fact.PhoneAbandoned(LINE, Ids.next(), 6));
        assertEquals(new Share(17, 20), page().threeRings());
        assertEquals(Optional.of("85.0%"), page().threeRings().percent());
    }

    @Test
    void s27_underTenCallsThereIsNoRate() {
        for (int call = 0; call < 9; call++) {
            answered(1, 3);
        }
        assertEquals(Optional.empty(), page().threeRings().percent());
        answered(1, 3);
        assertEquals(Optional.of("100.0%"), page().threeRings().percent());
    }

    @Test
    void s27_aCallAtNoonIsNotCounted() {
        hall.after(Duration.ofHours(3).plusMinutes(10));
        answered(1, 2);
        hall.report(ONE, new Fact.PhoneAbandoned(LINE, Ids.next(), 6));
        assertEquals(PhoneCounts.NONE, phones());
    }

    /// A station that was cut off tells in the afternoon what happened in the morning.
    @Test
    void s27_aCallIsJudgedByWhenItRangAndNotByWhenTheHubHeardOfIt() {
        Instant beforeNoon = hall.now.plus(Duration.ofHours(2).plusMinutes(29));
        Instant atNoon = hall.now.plus(Duration.ofHours(3).plusMinutes(10));
        hall.after(Duration.ofHours(3));
        hall.report(ONE, new Fact.PhoneAnswered(LINE, Ids.next(), 2, 7), beforeNoon);
        assertEquals(1, phones().withinThree());
        hall.after(Duration.ofHours(2));
        hall.report(ONE, new Fact.PhoneAnswered(LINE, Ids.next(), 2, 7), atNoon);
        assertEquals(1, phones().answeredInAll());
    }

    /// 11:29:55 rang, 11:30:03 answered: the first ring was in office hours.
    @Test
    void s27_aCallThatRangBeforeClosingCounts() {
        UUID call = Ids.next();
        hall.after(Duration.ofHours(2).plusMinutes(29).plusSeconds(55));
        hall.report(ONE, new Fact.PhoneRang(LINE, call, 1));
        hall.after(Duration.ofSeconds(8));
        hall.report(ONE, new Fact.PhoneAnswered(LINE, call, 2, 8));
        assertEquals(1, phones().withinThree());
    }

    /// The rule knows no exception for who serves somebody, but it is said.
    @Test
    void s27_aCallNotAnsweredWhileServingFailsAndIsMarked() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
        answered(2, 6);
        answered(4, 16);
        assertEquals(new Share(1, 2), page().threeRings());
        assertEquals("平均 11 秒接起", page().answerTime());
        assertEquals("其中 1 个没做到时正在办理", page().lateWhileServing());
    }

    @Test
    void s27_whileItRingsTheWindowShowsTheRing() {
        UUID call = Ids.next();
        hall.report(ONE, new Fact.PhoneRang(LINE, call, 1));
        hall.report(ONE, new Fact.PhoneRang(LINE, call, 2));
        assertEquals(2, page().windows().getFirst().ringing());
        assertEquals(List.of(new DashboardPage.Ringing(1, 2)), page().ringing());
        hall.report(ONE, new Fact.PhoneAnswered(LINE, call, 2, 7));
        assertEquals(0, page().windows().getFirst().ringing());
    }

    /// A receiver left beside the telephone is nobody's call, and nobody gets through (B10).
    @Test
    void b10_aReceiverOffTheHookIsSeenUntilTheLineLivesAgain() {
        hall.report(ONE, new Fact.PhoneOffHookTooLong(LINE));
        assertEquals(
                List.of("1号窗口电话没有挂好"),
                page().attention().stream()
                        .map(item -> item.what())
                        .filter(what -> what.contains("电话"))
                        .toList());
        hall.report(ONE, new Fact.PhoneEnded(LINE, Ids.next(), 30));
        assertEquals(
                Optional.empty(),
                Pictures.live(hall.situation(), Map.of()).counters().stream()
                        .filter(counter -> counter.counter().equals(new CounterId(1)))
                        .findFirst()
                        .orElseThrow()
                        .offHook());
    }
}
