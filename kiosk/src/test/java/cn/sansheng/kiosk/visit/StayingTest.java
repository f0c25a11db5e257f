package cn.sansheng.kiosk.visit;

import static cn.sansheng.kiosk.visit.Rehearsal.A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Closure.Cause;
import cn.sansheng.kiosk.visit.Closure.Span;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How long what stands on the screen, and what stands there when nothing can be had.
class StayingTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Rehearsal kiosk = Rehearsal.open();

    @Test
    void b6_aVisitBegunIsAskedForMoreTimeTwentySecondsBeforeItEnds() {
        kiosk.touches(new Touch.Speak(Language.EN));
        kiosk.passes(Stays.IDLE.minus(Stays.WARNING).minus(SECOND));
        assertEquals(Optional.empty(), kiosk.picture().leaving());
        kiosk.passes(SECOND);
        assertEquals(Optional.of(20), kiosk.picture().leaving());
        kiosk.passes(Duration.ofSeconds(20));
        assertEquals(Optional.of(5), kiosk.picture().leaving());
        assertEquals(Language.EN, kiosk.picture().language());
        kiosk.passes(SECOND);
        assertEquals(Language.ZH, kiosk.picture().language());
        assertEquals(Optional.empty(), kiosk.picture().leaving());
    }

    /// WCAG 2.2.1: ten times at least; here as often as anybody wants.
    @Test
    void b6_moreTimeCanBeHadAgainAndAgain() {
        kiosk.touches(new Touch.Speak(Language.EN));
        for (int time = 0; time < 12; time++) {
            kiosk.passes(Stays.IDLE.minus(SECOND));
            assertEquals(Language.EN, kiosk.picture().language());
            kiosk.touches(new Touch.StayLonger());
            assertEquals(Optional.empty(), kiosk.picture().leaving());
        }
        kiosk.passes(Stays.IDLE.minus(SECOND));
        kiosk.touches(new Touch.Leave());
        assertEquals(Language.ZH, kiosk.picture().language());
    }

    @Test
    void nobodyIsAskedBeforeAnUntouchedScreen() {
        kiosk.passes(Stays.IDLE.multipliedBy(3));
        assertEquals(Optional.empty(), kiosk.picture().leaving());
    }

    @Test
    void b6_aNoteCountsDownAndCanBeKept() {
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(
                new Event.TicketRefused(kiosk.asked().getFirst().id(), RefusalCode.FULL_TODAY));
        assertEquals(25, refused().seconds());
        kiosk.passes(Stays.NOTE.minus(SECOND));
        kiosk.touches(new Touch.StayLonger());
        assertEquals(60, refused().seconds());
        kiosk.passes(Stays.STAY_LONGER);
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    private Shown.Refused refused() {
        return assertInstanceOf(Shown.Refused.class, kiosk.shown());
    }

    @Test
    void largeLettersHaveTwiceTheTime() {
        kiosk.touches(new Touch.Arrange(Layout.USUAL.with(Letters.LARGE)));
        kiosk.passes(Stays.IDLE.plus(SECOND));
        assertEquals(Letters.LARGE, kiosk.picture().layout().letters());
        kiosk.happens(new Event.PrinterLooked(PrinterState.OK));
        kiosk.takes(58);
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        kiosk.passes(Stays.AFTER_PAPER.multipliedBy(2).minus(SECOND));
        assertInstanceOf(Shown.Ticket.class, kiosk.shown());
        kiosk.passes(SECOND);
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    @Test
    void outsideTheHoursItSaysWhenItOpens() {
        kiosk.happens(new Event.RangesArrived(Rehearsal.ranges(5001)));
        offers("closed", "closed");
        assertEquals(
                new Closure(
                        Cause.OUT_OF_HOURS,
                        List.of(new Span(LocalTime.of(8, 30), LocalTime.of(11, 30))),
                        Optional.empty()),
                closure());
        kiosk.touches(new Touch.Take(A));
        assertEquals(List.of(), kiosk.asked());
    }

    @Test
    void fullAndInAnEmergencyItSaysSo() {
        offers("closed", "full-today");
        assertEquals(Cause.FULL_TODAY, closure().cause());
        offers("closed", "emergency");
        assertEquals(Cause.EMERGENCY, closure().cause());
        offers("closed", "nobody-on-post");
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
        offers("closed", "");
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    /// With an empty reason a service is open.
    private void offers(String... reasons) {
        List<View.Services.Service> services =
                Arrays.stream(reasons)
                        .map(reason ->
                                Rehearsal.service(
                                        A, Optional.of(reason).filter(given -> !given.isEmpty())))
                        .toList();
        kiosk.happens(
                new Event.ServicesArrived(
                        new View.Services(8, services, Rehearsal.services().hall())));
    }

    private Closure closure() {
        return assertInstanceOf(Shown.Closed.class, kiosk.shown()).closure();
    }
}
