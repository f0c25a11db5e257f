package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.web.page.DashboardPage;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.Window;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// S55 and S56: the away sign tells when and where to, and twenty minutes are the most.
class AwayTest {
    private static final StationName ONE = TestRules.station(1);

    private final TestHall hall = new TestHall();

    @BeforeEach
    void signedInAtTwelvePastNine() {
        hall.after(Duration.ofMinutes(12)).signIn(1);
    }

    private void leave(Optional<Integer> minutes) {
        hall.accepted(
                ONE,
                new Request.Away(
                        AwayReason.ERRAND,
                        minutes.map(m -> hall.now.plusSeconds(60L * m)),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void change(AwayReason reason, Optional<Integer> minutes) {
        hall.accepted(
                ONE,
                new Request.Away(
                        reason,
                        minutes.map(m -> hall.now.plusSeconds(60L * m)),
                        Optional.empty(),
                        Optional.empty()));
    }

    private View.Counter.Desk desk() {
        return Views.counter(hall.situation(), new CounterId(1)).desk().orElseThrow();
    }

    private String board() {
        return BoardText.of(hall.situation(), 0);
    }

    private DashboardPage page() {
        return new DashboardPage(
                Pictures.live(hall.situation(), Map.of()),
                HallFacts.of(hall.rules.config()),
                Words.in(Language.ZH));
    }

    private List<String> attention() {
        return page().attention().stream().map(item -> item.mood() + " " + item.what()).toList();
    }

    @Test
    void s55_theBoardTellsWhenAndWhereToGoInstead() {
        hall.signIn(2);
        leave(Optional.of(15));
        assertEquals("[暂时离开 09:12][请到2号窗口]", board());
        hall.after(Duration.ofMinutes(15)).accepted(ONE, new Request.Back());
        assertEquals("[1号窗口][热情为您服务]", board());
        HallEntry left =
                hall.journal.stream()
                        .filter(entry -> entry.event() instanceof Event.ClerkAway)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Duration.ofMinutes(15), Duration.between(left.at(), hall.now));
    }

    @Test
    void s55_whoIsAwayChangesTheSignAndTheTimeOfLeavingStays() {
        leave(Optional.of(15));
        Instant left = hall.now;
        hall.after(Duration.ofMinutes(10));
        change(AwayReason.MEETING, Optional.of(8));
        assertEquals("[暂时离开 09:12][预计09:30回]", board());
        assertEquals(
                Optional.of(
                        new View.Counter.Away(
                                AwayReason.MEETING,
                                left,
                                Optional.of(left.plusSeconds(18 * 60)),
                                Optional.empty())),
                desk().away());
        assertEquals(left, desk().since());
        assertEquals(1, desk().awayTimes());
        assertEquals(
                new Event.AwayChanged(
                        new ClerkId("c1"),
                        new CounterId(1),
                        AwayReason.MEETING,
                        Optional.of(left.plusSeconds(18 * 60)),
                        Optional.empty(),
                        Optional.empty()),
                hall.last());
        hall.after(Duration.ofMinutes(5)).accepted(ONE, new Request.Back());
        assertEquals(15 * 60, desk().awaySeconds());
    }

    @Test
    void s55_aChangeWithoutATimeTakesTheTimeBack() {
        leave(Optional.of(15));
        change(AwayReason.ERRAND, Optional.empty());
        assertEquals("[暂时离开 09:12][请稍候]", board());
    }

    @Test
    void s56_aChangeBeginsNoNewTwentyMinutes() {
        leave(Optional.of(15));
        hall.after(Duration.ofMinutes(19));
        change(AwayReason.MEETING, Optional.of(15));
        hall.after(Duration.ofMinutes(1));
        assertEquals(Window.Shown.AWAY, page().windows().getFirst().shown());
        hall.after(Duration.ofSeconds(1));
        Window window = page().windows().getFirst();
        assertEquals(
                List.of(Window.Shown.OVERLONG, "开会", "20′"),
                List.of(window.shown(), window.what(), window.howLong()));
    }

    @Test
    void s56_whoAllowedItLaterAndTakesThePlaceStandsInTheJournal() {
        leave(Optional.of(15));
        hall.after(Duration.ofMinutes(12));
        Instant back = hall.now.plusSeconds(30 * 60);
        hall.accepted(
                ONE,
                new Request.Away(
                        AwayReason.ERRAND,
                        Optional.of(back),
                        Optional.of(new ClerkId("head")),
                        Optional.of(new ClerkId("c2"))));
        assertEquals(
                new Event.AwayChanged(
                        new ClerkId("c1"),
                        new CounterId(1),
                        AwayReason.ERRAND,
                        Optional.of(back),
                        Optional.of(new ClerkId("head")),
                        Optional.of(new ClerkId("c2"))),
                hall.last());
    }

    @Test
    void s55_whereNobodyElseServesTheBoardTellsTheReturn() {
        leave(Optional.of(15));
        assertEquals("[暂时离开 09:12][预计09:27回]", board());
    }

    @Test
    void s55_withoutEitherTheBoardAsksForPatience() {
        leave(Optional.empty());
        assertEquals("[暂时离开 09:12][请稍候]", board());
    }

    @Test
    void s55_nobodyIsCalledToACounterThatIsAway() {
        leave(Optional.empty());
        hall.take('A');
        assertEquals(RefusalCode.WRONG_STATE, hall.refused(ONE, new Request.CallNext()));
        assertEquals(List.of(), hall.situation().openFor(TestRules.A));
    }

    @Test
    void s56_fifteenMinutesWarn() {
        leave(Optional.empty());
        hall.after(Duration.ofSeconds(899));
        assertEquals(List.of(), attention().stream().filter(t -> t.contains("离岗")).toList());
        hall.after(Duration.ofSeconds(1));
        assertEquals(
                List.of("WATCH 1号窗口离岗 15 分"),
                attention().stream().filter(t -> t.contains("离岗")).toList());
    }

    @Test
    void s56_twentyMinutesAreFineAndOneSecondMoreIsNot() {
        leave(Optional.empty());
        hall.after(Duration.ofMinutes(20));
        assertEquals(Window.Shown.AWAY, page().windows().getFirst().shown());
        hall.after(Duration.ofSeconds(1));
        Window window = page().windows().getFirst();
        assertEquals(
                List.of(Window.Shown.OVERLONG, "送件", "20′"),
                List.of(window.shown(), window.what(), window.howLong()));
        assertEquals(
                List.of("ALARM 1号窗口离岗 20 分"),
                attention().stream().filter(t -> t.contains("离岗")).toList());
        assertEquals(1, page().away());
    }
}
