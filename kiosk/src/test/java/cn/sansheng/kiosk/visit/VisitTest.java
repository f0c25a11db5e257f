package cn.sansheng.kiosk.visit;

import static cn.sansheng.kiosk.visit.Rehearsal.A;
import static cn.sansheng.kiosk.visit.Rehearsal.L;
import static cn.sansheng.kiosk.visit.Rehearsal.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Pressed;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Waiting;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Rehearsal kiosk = Rehearsal.open();

    private Shown.Offer offer() {
        return assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    private Shown.Ticket onScreen() {
        return assertInstanceOf(Shown.Ticket.class, kiosk.shown());
    }

    @Test
    void startsAndOffersWhatTheHubHas() {
        Rehearsal fresh = new Rehearsal();
        assertEquals(Picture.BLANK, fresh.picture());
        fresh.happens(new Event.HubReached());
        fresh.happens(new Event.ServicesArrived(Rehearsal.services()));
        assertEquals(
                new Picture(
                        Language.ZH,
                        Optional.of(Rehearsal.services().hall().orElseThrow().names()),
                        Optional.of(LocalDateTime.of(2026, 11, 23, 10, 24)),
                        Layout.USUAL,
                        Optional.empty(),
                        Optional.empty(),
                        Picture.Help.NONE,
                        new Shown.Offer(
                                Rehearsal.services().services(),
                                0,
                                Picture.Reach.HUB,
                                Optional.empty(),
                                Optional.empty())),
                fresh.picture());
    }

    @Test
    void aTouchAsksOnceAndShowsThatItIsBusy() {
        kiosk.touches(new Touch.Take(A));
        kiosk.touches(new Touch.Take(A));
        assertEquals(
                List.of(
                        new Request.TakeTicket(
                                A, Optional.empty(), Optional.of(Language.ZH), Optional.empty())),
                kiosk.asked().stream().map(asked -> asked.request()).toList());
        assertEquals(Optional.of(new Pressed(A, Waiting.BRIEFLY)), offer().pressed());
        kiosk.passes(SECOND);
        assertEquals(Optional.of(new Pressed(A, Waiting.LONG)), offer().pressed());
    }

    @Test
    void aClosedOrUnknownServiceAsksNothing() {
        kiosk.touches(new Touch.Take(L));
        kiosk.touches(new Touch.Take(new ServiceCode('Z')));
        assertEquals(List.of(), kiosk.asked());
    }

    @Test
    void s26_paperInEnglishSaysThePlaceInEnglish() {
        kiosk.touches(new Touch.Speak(Language.EN));
        kiosk.takes(58);
        Command.Print print = kiosk.commands(Command.Print.class).getFirst();
        assertEquals("Ground floor, east", Rehearsal.slip(print).place());
    }

    @Test
    void theTicketIsShownAndPrintedAndTold() {
        kiosk.takes(58);
        assertEquals(Progress.PRINTING, onScreen().progress());
        UUID request = kiosk.asked().getFirst().id();
        Command.Print print = kiosk.commands(Command.Print.class).getFirst();
        assertEquals(request, print.job());
        assertEquals(
                Optional.of(URI.create("https://hall.example/t/abcdefghijklmnopqrstuvwxye")),
                Rehearsal.slip(print).page());
        assertEquals("一楼东区", Rehearsal.slip(print).place());
        kiosk.prints(new PrintResult.Printed(PrinterState.PAPER_LOW));
        assertEquals(Progress.PRINTED, onScreen().progress());
        assertEquals(25, onScreen().given().seconds());
        assertEquals(
                List.of(
                        new Command.Report(
                                new Fact.TicketPrinted(ticket(58).id(), request.toString())),
                        new Command.TellPart(PrinterState.PAPER_LOW)),
                kiosk.commands().subList(2, 4));
        kiosk.passes(Stays.AFTER_PAPER);
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    @Test
    void moreTimeIsGivenAsOftenAsAsked() {
        kiosk.takes(58);
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        for (int times = 0; times < 10; times++) {
            kiosk.passes(Duration.ofSeconds(10));
            kiosk.touches(new Touch.StayLonger());
            kiosk.passes(Duration.ofSeconds(45));
            assertEquals(15, onScreen().given().seconds());
        }
        kiosk.touches(new Touch.Leave());
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    @Test
    void withoutPaperTheNumberHoldsAndIsPrintedWhenThePrinterIsWell() {
        kiosk.takes(58);
        kiosk.prints(new PrintResult.Failed(PrinterState.PAPER_OUT));
        Shown.TicketNotPrinted missing =
                assertInstanceOf(Shown.TicketNotPrinted.class, kiosk.shown());
        assertEquals(PrinterState.PAPER_OUT, missing.trouble());
        assertEquals(Picture.Reprint.NOT_YET, missing.reprint());
        assertEquals(Picture.Staff.TOLD, missing.staff());
        assertEquals(60, missing.given().seconds());
        kiosk.touches(new Touch.PrintAgain());
        assertEquals(1, kiosk.commands(Command.Print.class).size());
        kiosk.passes(Duration.ofSeconds(2));
        kiosk.happens(new Event.PrinterLooked(PrinterState.OK));
        assertEquals(
                Picture.Reprint.POSSIBLE,
                assertInstanceOf(Shown.TicketNotPrinted.class, kiosk.shown()).reprint());
        kiosk.touches(new Touch.PrintAgain());
        kiosk.touches(new Touch.PrintAgain());
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        kiosk.touches(new Touch.PrintAgain());
        assertEquals(2, kiosk.commands(Command.Print.class).size());
        assertEquals(Progress.PRINTED, onScreen().progress());
        String first = kiosk.commands(Command.Print.class).getFirst().job().toString();
        String second = kiosk.lastJob().toString();
        assertEquals(
                List.of(
                        new Fact.PrintFailed(ticket(58).id(), first, "paper-out"),
                        new Fact.TicketPrinted(ticket(58).id(), second)),
                kiosk.commands(Command.Report.class).stream().map(Command.Report::fact).toList());
    }

    @Test
    void aPrinterInTroubleIsKnownBeforeAnyoneTakesATicket() {
        kiosk.passes(Duration.ofSeconds(5));
        assertEquals(1, kiosk.commands(Command.Look.class).size());
        kiosk.happens(new Event.PrinterLooked(PrinterState.PAPER_OUT));
        assertEquals(Optional.of(PrinterState.PAPER_OUT), offer().trouble());
        kiosk.passes(Duration.ofSeconds(2));
        kiosk.happens(new Event.PrinterLooked(PrinterState.PAPER_OUT));
        kiosk.happens(new Event.PrinterLost());
        assertEquals(
                List.of(
                        new Command.TellPart(PrinterState.PAPER_OUT),
                        new Command.TellPart(PrinterState.LOST)),
                kiosk.commands(Command.TellPart.class));
        kiosk.takes(58);
        assertEquals(Progress.PRINTING, onScreen().progress());
    }

    @Test
    void aFoundPrinterIsAskedAtOnce() {
        kiosk.happens(new Event.PrinterLost());
        kiosk.commands().clear();
        kiosk.happens(new Event.PrinterFound());
        assertEquals(List.of(new Command.Look()), kiosk.commands());
        kiosk.happens(new Event.PrinterLooked(PrinterState.OK));
        assertEquals(Optional.empty(), offer().trouble());
    }

    @Test
    void aRefusalIsSaidAndLeft() {
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(
                new Event.TicketRefused(kiosk.asked().getFirst().id(), RefusalCode.FULL_TODAY));
        assertEquals(
                new Shown.Refused(
                        Rehearsal.service(A, Optional.empty()), RefusalCode.FULL_TODAY, 25),
                kiosk.shown());
        kiosk.touches(new Touch.Leave());
        kiosk.touches(new Touch.Take(A));
        assertEquals(2, kiosk.asked().stream().map(asked -> asked.id()).distinct().count());
    }

    @Test
    void whoPressesAgainAfterNoAnswerAsksTheSameRequest() {
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(new Event.Unanswered(kiosk.asked().getFirst().id()));
        assertEquals(new Shown.NoAnswer(Rehearsal.service(A, Optional.empty()), 25), kiosk.shown());
        kiosk.touches(new Touch.Leave());
        kiosk.touches(new Touch.Take(A));
        assertEquals(1, kiosk.asked().stream().distinct().count());
        kiosk.happens(new Event.TicketGiven(kiosk.asked().getFirst().id(), ticket(58)));
        kiosk.touches(new Touch.Leave());
        kiosk.touches(new Touch.Take(A));
        assertEquals(2, kiosk.asked().stream().distinct().count());
    }

    @Test
    void aTicketThatMayHaveBeenCalledIsNotHandedOn() {
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(new Event.Unanswered(kiosk.asked().getFirst().id()));
        kiosk.passes(Unsettled.WORTH_ASKING);
        kiosk.touches(new Touch.Take(A));
        assertEquals(2, kiosk.asked().stream().distinct().count());
    }

    @Test
    void whileTheHubIsGoneNobodyCallsAndTheRequestKeepsItsWorth() {
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(new Event.HubGone());
        kiosk.happens(new Event.Unanswered(kiosk.asked().getFirst().id()));
        kiosk.passes(Unsettled.WORTH_ASKING.multipliedBy(3));
        kiosk.happens(new Event.HubReached());
        kiosk.touches(new Touch.Take(A));
        assertEquals(1, kiosk.asked().stream().distinct().count());
    }

    @Test
    void withoutTheHubItSaysSoIssuesNothingAndComesBackByItself() {
        kiosk.happens(new Event.HubGone());
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
        kiosk.passes(Contact.GRACE);
        assertEquals(new Shown.Away(Optional.of("0411-12345")), kiosk.shown());
        kiosk.touches(new Touch.Take(A));
        assertEquals(List.of(), kiosk.asked());
        kiosk.happens(new Event.HubReached());
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    @Test
    void aTicketInHandStaysOnTheScreenWhenTheHubGoes() {
        kiosk.takes(58);
        kiosk.happens(new Event.HubGone());
        kiosk.passes(Contact.GRACE);
        kiosk.prints(new PrintResult.Failed(PrinterState.LOST));
        assertEquals(
                Picture.Staff.TO_BE_CALLED,
                assertInstanceOf(Shown.TicketNotPrinted.class, kiosk.shown()).staff());
    }

    @Test
    void theNextCitizenBeginsInTheHallsLanguageOnTheFirstPage() {
        kiosk.touches(new Touch.Speak(Language.EN));
        kiosk.touches(new Touch.Turn(1));
        assertEquals(Language.EN, kiosk.picture().language());
        assertEquals(1, offer().page());
        kiosk.passes(Stays.IDLE.minus(SECOND));
        assertEquals(Language.EN, kiosk.picture().language());
        kiosk.passes(SECOND);
        assertEquals(Language.ZH, kiosk.picture().language());
        assertEquals(0, offer().page());
    }

    /// B6: one touch on any screen; the next citizen begins with the usual.
    @Test
    void b6_theLayoutLastsForOneVisit() {
        Layout wanted = new Layout(Layout.Letters.LARGE, Layout.Place.LOW, Layout.Contrast.HIGH);
        kiosk.touches(new Touch.Turn(1));
        kiosk.touches(new Touch.Arrange(wanted));
        assertEquals(wanted, kiosk.picture().layout());
        assertEquals(0, offer().page());
        kiosk.takes(58);
        assertEquals(wanted, kiosk.picture().layout());
        kiosk.touches(new Touch.Arrange(wanted.with(Layout.Contrast.USUAL)));
        assertEquals(Layout.Contrast.USUAL, kiosk.picture().layout().contrast());
        assertInstanceOf(Shown.Ticket.class, kiosk.shown());
        kiosk.touches(new Touch.Leave());
        assertEquals(Layout.USUAL, kiosk.picture().layout());
    }

    @Test
    void aRefusalIsReadInTheLayoutThatItsVisitorChose() {
        kiosk.touches(new Touch.Arrange(Layout.USUAL.with(Layout.Letters.LARGE)));
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(new Event.TicketRefused(kiosk.asked().getFirst().id(), RefusalCode.BUSY));
        assertEquals(Layout.Letters.LARGE, kiosk.picture().layout().letters());
        kiosk.touches(new Touch.Leave());
        assertEquals(Layout.Letters.LARGE, kiosk.picture().layout().letters());
        kiosk.happens(new Event.ScreenBroke());
        assertEquals(Layout.USUAL, kiosk.picture().layout());
    }

    @Test
    void theTicketSpeaksTheVisitorsLanguage() {
        kiosk.touches(new Touch.Speak(Language.EN));
        kiosk.takes(58);
        assertEquals(
                Language.EN, kiosk.commands(Command.Print.class).getFirst().paper().language());
        kiosk.touches(new Touch.Leave());
        assertEquals(Language.ZH, kiosk.picture().language());
    }

    @Test
    void anOrderedSlipIsPrintedAndAnswered() {
        kiosk.takes(58);
        kiosk.prints(new PrintResult.Failed(PrinterState.COVER_OPEN));
        UUID order = new UUID(5, 5);
        kiosk.happens(
                new Event.SlipOrdered(order, ticket(58).id(), Optional.of("补打 Reprint 09:12")));
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        UUID unknown = new UUID(5, 6);
        kiosk.happens(new Event.SlipOrdered(unknown, ticket(59).id(), Optional.empty()));
        assertEquals(
                List.of(new Command.OrderDone(order)), kiosk.commands(Command.OrderDone.class));
        assertEquals(
                List.of(unknown),
                kiosk.commands(Command.OrderFailed.class).stream()
                        .map(Command.OrderFailed::order)
                        .toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of("补打 Reprint 09:12")),
                kiosk.commands(Command.Print.class).stream()
                        .map(print -> Rehearsal.slip(print).note())
                        .toList());
        assertEquals(Progress.PRINTED, onScreen().progress());
    }

    @Test
    void aBrokenScreenGoesHomeButForgetsNoRequest() {
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(new Event.ScreenBroke());
        kiosk.touches(new Touch.Take(A));
        assertEquals(1, kiosk.asked().size());
        kiosk.happens(new Event.TicketGiven(kiosk.asked().getFirst().id(), ticket(58)));
        kiosk.happens(new Event.ScreenBroke());
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    @Test
    void aShellThatNeverAnswersDoesNotHoldTheScreen() {
        kiosk.touches(new Touch.Take(A));
        kiosk.passes(Stays.ANSWER_AT_MOST);
        assertInstanceOf(Shown.NoAnswer.class, kiosk.shown());
    }
}
