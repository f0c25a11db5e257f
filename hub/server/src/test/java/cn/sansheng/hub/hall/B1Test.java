package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.web.page.Bar;
import cn.sansheng.hub.web.page.DashboardPage;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.RatingFigures;
import cn.sansheng.hub.web.page.Share;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// B1: ratings are the citizens' own, belong to a finished service and hold up nothing.
class B1Test {
    private static final StationName ONE = TestRules.station(1);

    private final TestHall hall = new TestHall();

    private TicketId callAndStart() {
        hall.take('A');
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
        return hall.hall.desk(new CounterId(1)).ticket().orElseThrow();
    }

    private TicketId serve() {
        TicketId ticket = callAndStart();
        hall.accepted(ONE, new Request.Finish(Optional.empty()));
        return ticket;
    }

    private void press(int level) {
        hall.report(ONE, new Fact.RatingGiven(level, Optional.empty()));
    }

    private RatingFigures figures() {
        return new DashboardPage(
                        Pictures.live(hall.situation(), Map.of()),
                        HallFacts.of(hall.rules.config()),
                        Words.in(Language.ZH))
                .ratings();
    }

    private Optional<View.Counter.RatingPrompt> prompt() {
        return Views.counter(hall.situation(), new CounterId(1)).ratingPrompt();
    }

    /// 200 services, 120 rated: 80/25/10/3/2.
    @Test
    void b1_8_theRatesOfTwoHundredServices() {
        hall.signIn(1);
        int[] pressed = {80, 25, 10, 3, 2};
        for (int at = 0; at < pressed.length; at++) {
            for (int citizen = 0; citizen < pressed[at]; citizen++) {
                serve();
                press(5 - at);
            }
        }
        for (int citizen = 0; citizen < 80; citizen++) {
            serve();
        }
        RatingFigures figures = figures();
        assertEquals(new Share(120, 200), figures.rated());
        assertEquals(Optional.of("60.0%"), figures.rated().percent());
        assertEquals(new Share(115, 120), figures.satisfied());
        assertEquals(Optional.of("95.8%"), figures.satisfied().percent());
        assertEquals(new Share(5, 120), figures.bad());
        assertEquals(Optional.of("4.2%"), figures.bad().percent());
        assertEquals(
                List.of("非常满意 80", "满意 25", "基本满意 10", "不满意 3", "非常不满意 2"),
                figures.levels().stream().map(bar -> bar.word() + " " + bar.count()).toList());
    }

    @Test
    void b1_8_whoDoesNotRateIsNotSatisfied() {
        hall.signIn(1);
        for (int citizen = 0; citizen < 20; citizen++) {
            serve();
        }
        assertEquals(new Share(0, 0), figures().satisfied());
        assertEquals(Optional.of("0.0%"), figures().rated().percent());
        assertEquals(List.of(0, 0, 0, 0, 0), figures().levels().stream().map(Bar::count).toList());
    }

    @Test
    void b1_8_underTenRatingsThereIsNoRate() {
        hall.signIn(1);
        for (int citizen = 0; citizen < 9; citizen++) {
            serve();
            press(5);
        }
        assertEquals(Optional.empty(), figures().satisfied().percent());
        assertEquals("9 / 9", figures().satisfied().words());
    }

    /// No time that passes gives a rating, and one that some order makes is nobody's.
    @Test
    void b1_5_aDefaultedRatingIsNoCitizensRating() {
        hall.signIn(1);
        TicketId ticket = serve();
        hall.after(Duration.ofHours(5));
        assertTrue(hall.journal.stream().noneMatch(e -> e.event() instanceof Event.RatingGiven));
        HallEntry ordered =
                new HallEntry(
                        hall.hall.n() + 1,
                        hall.rules.config().hall(),
                        hall.hall.day(),
                        hall.now,
                        new Event.RatingGiven(ticket, 3, RatingSource.DEFAULTED),
                        Origin.TIME);
        assertEquals(
                hall.hall.figures().ratings(),
                Folding.after(hall.hall, ordered).figures().ratings());
    }

    @Test
    void b1_6_theNextCallIsNotHeldUpAndDoesNotEndThePrompt() {
        hall.signIn(1);
        TicketId first = serve();
        Instant until = hall.now.plusSeconds(60);
        hall.take('A');
        hall.next(1);
        assertEquals(Optional.of(new View.Counter.RatingPrompt(first, until)), prompt());
        press(4);
        assertEquals(new Event.RatingGiven(first, 4, RatingSource.DEVICE), hall.last());
        assertEquals(Optional.empty(), prompt());
        hall.accepted(ONE, new Request.Start());
    }

    /// Whoever is being served now is not whom the prompt asked.
    @Test
    void b1_thePromptEndsWhenTheNextServiceStarts() {
        hall.signIn(1);
        serve();
        callAndStart();
        assertEquals(Optional.empty(), prompt());
        press(5);
        assertEquals(new Event.RatingUnbound(5, new CounterId(1), Unbound.NO_PROMPT), hall.last());
    }

    /// Whose press it is, the station knows that showed the prompt.
    @Test
    void b1_aPressThatNamesItsTicketCountsForItWithinTheTime() {
        hall.signIn(1);
        TicketId first = serve();
        callAndStart();
        hall.after(Duration.ofSeconds(59)).report(ONE, new Fact.RatingGiven(4, Optional.of(first)));
        assertEquals(new Event.RatingGiven(first, 4, RatingSource.DEVICE), hall.last());
    }

    @Test
    void b1_thePromptClosesAtItsTime() {
        hall.signIn(1);
        serve();
        hall.after(Duration.ofSeconds(59));
        assertTrue(prompt().isPresent());
        hall.after(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), prompt());
    }

    /// Two services were finished before the first press arrives.
    @Test
    void b1_aPressThatArrivesLateBelongsToTheServiceOfItsTime() {
        hall.signIn(1);
        TicketId first = serve();
        Instant pressed = hall.now.plusSeconds(5);
        hall.after(Duration.ofSeconds(40));
        TicketId second = serve();
        hall.report(ONE, new Fact.RatingGiven(2, Optional.empty()), pressed);
        assertEquals(new Event.RatingGiven(first, 2, RatingSource.DEVICE), hall.last());
        press(5);
        assertEquals(new Event.RatingGiven(second, 5, RatingSource.DEVICE), hall.last());
    }

    /// The station's clock is two seconds behind the hub's.
    @Test
    void b1_aPressSeemingToLieJustBeforeItsPromptCounts() {
        hall.signIn(1);
        TicketId ticket = serve();
        hall.report(ONE, new Fact.RatingGiven(3, Optional.of(ticket)), hall.now.minusSeconds(2));
        assertInstanceOf(Event.RatingGiven.class, hall.last());
    }

    @Test
    void b1_pressesThatCountForNothingAreShownWithTheirReason() {
        hall.signIn(1);
        press(5);
        serve();
        press(2);
        press(5);
        press(5);
        RatingFigures figures = figures();
        assertEquals(List.of(1, 2), List.of(figures.noPrompt(), figures.alreadyRated()));
        assertEquals(new Share(0, 1), figures.satisfied());
        assertEquals(new Share(1, 1), figures.rated());
    }
}
