package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.hall.Event.PostEmpty;
import cn.sansheng.hub.hall.Event.PostNotEmpty;
import cn.sansheng.hub.web.page.DashboardPage;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
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

/// S43: no empty post without a word (避免出现岗位无人无说明现象).
class S43Test {
    private static final StationName ONE = TestRules.station(1);
    private static final CounterId COUNTER = new CounterId(1);
    private static final ClerkId CLERK = new ClerkId("c1");
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final TestHall hall = new TestHall();

    private Instant threeWaitForAnIdleCounter() {
        hall.signIn(1);
        for (int person = 0; person < 3; person++) {
            hall.take('A');
        }
        return hall.now;
    }

    private List<Event> posts() {
        return hall.journal.stream()
                .map(HallEntry::event)
                .filter(Event.OfPost.class::isInstance)
                .toList();
    }

    private static Event told(ToldOf who, Instant since) {
        return new PostEmpty(CLERK, COUNTER, since, who);
    }

    private List<String> attention() {
        LivePicture picture = Pictures.live(hall.situation(), Map.of());
        return new DashboardPage(picture, HallFacts.of(hall.rules.config()), Words.in(Language.ZH))
                .attention().stream()
                        .filter(item -> item.what().contains("空岗"))
                        .map(item -> item.mood() + " " + item.what())
                        .toList();
    }

    private void isQuietThrough(Duration time) {
        hall.after(time);
        assertEquals(List.of(), posts());
    }

    @Test
    void s43_theHeadIsToldAfterTwoMinutesAndTheHallAfterFive() {
        Instant since = threeWaitForAnIdleCounter();
        isQuietThrough(GRACE.minus(MOMENT));
        assertEquals(List.of(), attention());
        hall.after(MOMENT);
        assertEquals(List.of(told(ToldOf.HEAD, since)), posts());
        assertEquals(List.of("WATCH 1号窗口空岗 2 分"), attention());
        hall.after(Duration.ofMinutes(3).minus(MOMENT));
        assertEquals(List.of(told(ToldOf.HEAD, since)), posts());
        hall.after(MOMENT);
        assertEquals(List.of(told(ToldOf.HEAD, since), told(ToldOf.HALL, since)), posts());
        assertEquals(List.of("ALARM 1号窗口空岗 5 分"), attention());
        hall.after(Duration.ofMinutes(30));
        assertEquals(2, posts().size());
    }

    @Test
    void s43_theOwnerWakesWhenSomebodyIsToBeTold() {
        Instant since = threeWaitForAnIdleCounter();
        assertEquals(since.plus(GRACE), Timekeeping.nextDeadline(hall.situation()));
        hall.after(GRACE);
        assertEquals(since.plus(Duration.ofMinutes(5)), Timekeeping.nextDeadline(hall.situation()));
    }

    @Test
    void s43_whoeverCallsIsThere() {
        threeWaitForAnIdleCounter();
        hall.after(GRACE);
        hall.next(1);
        assertEquals(List.of(), attention());
        hall.after(Duration.ofMinutes(30));
        assertEquals(1, posts().size());
    }

    @Test
    void s43_anAwaySignIsAWord() {
        threeWaitForAnIdleCounter();
        hall.after(GRACE);
        hall.accepted(
                ONE,
                new Request.Away(
                        AwayReason.ERRAND, Optional.empty(), Optional.empty(), Optional.empty()));
        assertEquals(List.of(), attention());
        hall.after(Duration.ofMinutes(10));
        assertEquals(1, posts().size());
    }

    @Test
    void s43_aCounterWithNobodyToCallIsNotEmpty() {
        hall.signIn(1);
        isQuietThrough(Duration.ofMinutes(30));
        hall.take('B');
        isQuietThrough(Duration.ofMinutes(30));
        hall.take('A');
        isQuietThrough(GRACE.minus(MOMENT));
    }

    @Test
    void s43_whenOthersHaveCalledEverybodyItIsEmptyNoMore() {
        hall.signIn(1);
        hall.signIn(2);
        hall.take('A');
        hall.after(Duration.ofMinutes(1));
        hall.next(2);
        isQuietThrough(Duration.ofMinutes(1));
        hall.take('A');
        Instant since = hall.now;
        hall.after(GRACE);
        hall.accepted(TestRules.station(2), new Request.Start());
        hall.accepted(TestRules.station(2), new Request.Finish(Optional.empty()));
        hall.next(2);
        hall.timePasses();
        assertEquals(List.of(told(ToldOf.HEAD, since), new PostNotEmpty(CLERK, COUNTER)), posts());
        assertEquals(List.of(), attention());
    }

    @Test
    void s43_whoeverTalksOnTheTelephoneIsThere() {
        LineId line = new LineId("8001");
        UUID call = Ids.next();
        hall.signIn(1);
        hall.report(ONE, new Fact.PhoneRang(line, call, 1));
        hall.report(ONE, new Fact.PhoneAnswered(line, call, 1, 3.0));
        hall.take('A');
        isQuietThrough(Duration.ofMinutes(10));
        hall.report(ONE, new Fact.PhoneEnded(line, call, 600));
        Instant hungUp = hall.now;
        isQuietThrough(GRACE.minus(MOMENT));
        hall.after(MOMENT);
        assertEquals(List.of(told(ToldOf.HEAD, hungUp)), posts());
    }

    @Test
    void s43_noonEndsItAndTheAfternoonCountsAnew() {
        threeWaitForAnIdleCounter();
        hall.after(GRACE);
        hall.after(Duration.between(hall.now, at("11:30")));
        assertEquals(new PostNotEmpty(CLERK, COUNTER), posts().getLast());
        hall.after(Duration.between(hall.now, at("13:30")));
        hall.after(GRACE);
        assertEquals(told(ToldOf.HEAD, at("13:30")), posts().getLast());
    }

    @Test
    void s43_inAnEmergencyNobodyIsMissed() {
        threeWaitForAnIdleCounter();
        hall.after(GRACE);
        hall.decide(
                new Input.EmergencyDeclared(
                        new ClerkId("guide"), EmergencyKind.FIRE, Optional.empty()));
        hall.timePasses();
        assertEquals(new PostNotEmpty(CLERK, COUNTER), posts().getLast());
        int before = posts().size();
        hall.after(Duration.ofMinutes(21));
        assertEquals(before, posts().size());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + ":00+08:00");
    }
}
