package cn.sansheng.kiosk.visit;

import static cn.sansheng.kiosk.visit.Rehearsal.A;
import static cn.sansheng.kiosk.visit.Rehearsal.L;
import static cn.sansheng.kiosk.visit.Rehearsal.ranges;
import static cn.sansheng.kiosk.visit.Rehearsal.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A kiosk whose hub is away, with numbers in reserve (B9).
class AloneTest {
    private final Rehearsal kiosk = Rehearsal.open();

    @BeforeEach
    void grant() {
        kiosk.happens(new Event.RangesArrived(ranges(5001)));
    }

    private void goes() {
        kiosk.happens(new Event.HubGone());
        kiosk.passes(Contact.GRACE);
    }

    private Command.GiveAlone given() {
        return kiosk.commands(Command.GiveAlone.class).getLast();
    }

    private String takes() {
        kiosk.touches(new Touch.Take(A));
        TicketNumber number = kiosk.keeps().number();
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        kiosk.touches(new Touch.Leave());
        return number.toString();
    }

    @Test
    void b9_whileTheHubIsAwayNumbersComeFromTheReserveAndTheQueueIsUnknown() {
        goes();
        Shown.Offer offer = assertInstanceOf(Shown.Offer.class, kiosk.shown());
        assertEquals(Reach.ALONE, offer.reach());
        kiosk.touches(new Touch.Take(A));
        assertEquals(List.of(), kiosk.asked());
        assertEquals(List.of(), kiosk.commands(Command.Print.class));
        Fact.TicketIssuedOffline fact = kiosk.keeps();
        assertEquals("A5001", fact.number().toString());
        assertEquals(Optional.empty(), fact.request());
        assertEquals(Optional.of(Language.ZH), fact.language());
        Command.Print print = kiosk.commands(Command.Print.class).getFirst();
        assertEquals(OptionalInt.empty(), Rehearsal.slip(print).ahead());
        assertEquals(fact.token(), Rehearsal.slip(print).token());
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        assertEquals(
                List.of(
                        new Command.Report(
                                new Fact.TicketPrinted(fact.ticket(), print.job().toString()))),
                kiosk.commands(Command.Report.class));
    }

    @Test
    void anUnansweredRequestIsNamedByThePaperThatTakesItsPlace() {
        kiosk.touches(new Touch.Take(A));
        UUID request = kiosk.asked().getFirst().id();
        kiosk.happens(new Event.Unanswered(request));
        assertEquals(Optional.of(request), given().request());
        kiosk.keeps();
        kiosk.happens(new Event.TicketGiven(request, ticket(58)));
        assertEquals(1, kiosk.commands(Command.Print.class).size());
        kiosk.touches(new Touch.Leave());
        kiosk.touches(new Touch.Take(A));
        assertEquals(2, kiosk.asked().stream().distinct().count());
    }

    @Test
    void aStoreThatFailedMayHaveKeptTheTicketAndIsNamedToo() {
        kiosk.touches(new Touch.Take(A));
        UUID request = kiosk.asked().getFirst().id();
        kiosk.happens(new Event.TicketRefused(request, RefusalCode.STORE_UNAVAILABLE));
        assertEquals(Optional.of(request), given().request());
    }

    @Test
    void aRequestThatNeverLeftIsNotNamed() {
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(new Event.NeverSent(kiosk.asked().getFirst().id()));
        assertEquals(Optional.empty(), given().request());
    }

    @Test
    void aNumberThatTheDiskRefusesIsNotPrintedNorGivenAgain() {
        goes();
        kiosk.touches(new Touch.Take(A));
        kiosk.happens(new Event.NotKept(given().number()));
        assertInstanceOf(Shown.NoAnswer.class, kiosk.shown());
        assertEquals(List.of(), kiosk.commands(Command.Print.class));
        kiosk.touches(new Touch.Leave());
        assertEquals("A5002", takes());
    }

    @Test
    void theReserveEndsAndTheKioskSaysSo() {
        goes();
        assertEquals(
                List.of("A5001", "A5002", "A5003"),
                IntStream.range(0, 3).mapToObj(_ -> takes()).toList());
        kiosk.touches(new Touch.Take(A));
        assertEquals(3, kiosk.commands(Command.GiveAlone.class).size());
        kiosk.happens(new Event.HubReached());
        kiosk.happens(new Event.RangesArrived(ranges(5001)));
        goes();
        kiosk.touches(new Touch.Take(A));
        assertEquals(3, kiosk.commands(Command.GiveAlone.class).size());
    }

    @Test
    void aRestartFindsTheOfferAndWhatWasGiven() {
        goes();
        takes();
        Kept kept = given().kept();
        Rehearsal again = new Rehearsal(kept);
        again.passes(Contact.STARTING);
        Shown.Offer offer = assertInstanceOf(Shown.Offer.class, again.shown());
        assertEquals(
                List.of(A, L), offer.services().stream().map(View.Services.Service::code).toList());
        again.touches(new Touch.Take(A));
        assertEquals("A5002", again.keeps().number().toString());
    }

    @Test
    void outsideTheHoursAndOnAnotherDayNothingIsGiven() {
        goes();
        kiosk.passes(Duration.ofMinutes(66));
        assertInstanceOf(Shown.Away.class, kiosk.shown());
        kiosk.touches(new Touch.Take(A));
        assertEquals(List.of(), kiosk.commands(Command.GiveAlone.class));
        View.Ranges yesterdays = ranges(5001);
        Reserve reserve =
                Reserve.NONE.granted(
                        new View.Ranges(
                                4,
                                LocalDate.of(2026, 11, 22),
                                yesterdays.ranges(),
                                Optional.empty()));
        assertEquals(Optional.empty(), reserve.next(A, kiosk.moment().hall(), Rehearsal.SHANGHAI));
    }

    @Test
    void aServiceThatTheHubClosedForAReasonOfItsOwnStaysClosed() {
        View.Services full =
                new View.Services(
                        8,
                        List.of(Rehearsal.service(A, Optional.of("full-today"))),
                        Rehearsal.services().hall());
        kiosk.happens(new Event.ServicesArrived(full));
        goes();
        assertInstanceOf(Shown.Away.class, kiosk.shown());
    }
}
