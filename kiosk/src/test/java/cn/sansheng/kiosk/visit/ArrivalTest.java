package cn.sansheng.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.How;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A paper is held before the scanner: an appointment has come, or a missed ticket is back.
class ArrivalTest {
    private static final Token TOKEN = new Token("k5q7zc2mxv4hwt3n6bjydr7flq");
    private static final Optional<Language> ZH = Optional.of(Language.ZH);
    private static final UUID ID = new UUID(4, 4);

    private final Rehearsal kiosk = Rehearsal.open();

    private void scans() {
        kiosk.happens(new Event.Scanned(TOKEN, ID));
    }

    @Test
    void aScannedTicketIsCheckedInShownAndPrinted() {
        scans();
        assertEquals(
                List.of(new Request.CheckIn(TOKEN, ZH)),
                kiosk.asked().stream().map(asked -> asked.request()).toList());
        assertEquals(ID, kiosk.asked().getFirst().id());
        kiosk.happens(new Event.CheckedIn(ID, Rehearsal.ticket(12)));
        Shown.Ticket shown = assertInstanceOf(Shown.Ticket.class, kiosk.shown());
        assertEquals(Rehearsal.ticket(12).number(), shown.given().ticket().number());
        Command.Print print = kiosk.commands(Command.Print.class).getLast();
        assertEquals(Rehearsal.ticket(12).number(), Rehearsal.slip(print).number());
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        assertEquals(1, kiosk.commands(Command.Report.class).size(), "its paper is told");
    }

    @Test
    void whoeverChoseEnglishBeforeArrivesInEnglish() {
        kiosk.touches(new Touch.Speak(Language.EN));
        scans();
        assertEquals(
                new Request.CheckIn(TOKEN, Optional.of(Language.EN)),
                kiosk.asked().getFirst().request());
    }

    @Test
    void nobodyElsesVisitIsDisturbed() {
        kiosk.takes(1);
        scans();
        assertEquals(1, kiosk.asked().size());
    }

    @Test
    void whoeverSearchesIsNotDisturbedEither() {
        kiosk.happens(new Event.RangesArrived(LookingTest.told()));
        kiosk.touches(new Touch.Find());
        scans();
        assertEquals(List.of(), kiosk.asked());
        assertInstanceOf(Shown.Finder.class, kiosk.shown());
    }

    @Test
    void anAnswerThatComesInSomebodyElsesVisitIsPrintedAllTheSame() {
        scans();
        kiosk.takes(1);
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        Shown before = kiosk.shown();
        kiosk.happens(new Event.CheckedIn(ID, Rehearsal.ticket(12)));
        assertEquals(before, kiosk.shown());
        assertEquals(
                Rehearsal.ticket(12).number(),
                Rehearsal.slip(kiosk.commands(Command.Print.class).getLast()).number());
    }

    @Test
    void whoeverIsNotCheckedInIsToldWhyAndComesHome() {
        scans();
        kiosk.happens(new Event.TicketRefused(ID, RefusalCode.EXPIRED));
        assertEquals(new Shown.NotCheckedIn(RefusalCode.EXPIRED, How.SCANNED, 25), kiosk.shown());
        kiosk.happens(new Event.Touched(new Touch.Leave(), ID));
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
        scans();
        kiosk.happens(new Event.Unanswered(ID));
        assertEquals(new Shown.NotCheckedIn(RefusalCode.BUSY, How.SCANNED, 25), kiosk.shown());
    }

    @Test
    void aRefusalThatComesInSomebodyElsesVisitIsNotSaidThere() {
        scans();
        kiosk.takes(1);
        Shown before = kiosk.shown();
        kiosk.happens(new Event.TicketRefused(ID, RefusalCode.EXPIRED));
        assertEquals(before, kiosk.shown());
    }

    @Test
    void withoutTheHubNobodyIsAskedInVain() {
        kiosk.happens(new Event.HubGone());
        scans();
        assertEquals(List.of(), kiosk.asked());
    }
}
