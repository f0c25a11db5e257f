package cn.sansheng.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrintResult.Failed;
import cn.sansheng.kiosk.printer.PrintResult.Printed;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Fact;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A roll on its way to its end: told in time, and nothing is lost when it comes all the same.
class PaperLowTest {
    private final Rehearsal kiosk = Rehearsal.open();

    @Test
    void aRollNearItsEndIsToldOnceAndBeforeItIsOut() {
        kiosk.passes(Duration.ofSeconds(6));
        kiosk.happens(new Event.PrinterLooked(PrinterState.PAPER_LOW));
        kiosk.takes(1);
        kiosk.prints(new Printed(PrinterState.PAPER_LOW));
        kiosk.touches(new Touch.Leave());
        kiosk.takes(2);
        kiosk.prints(new Failed(PrinterState.PAPER_OUT));
        assertEquals(List.of(PrinterState.PAPER_LOW, PrinterState.PAPER_OUT), told());
    }

    @Test
    void anIssuedTicketFailsAndIsPrintedAgainWithTheSameNumber() {
        kiosk.takes(1);
        UUID first = kiosk.lastJob();
        kiosk.prints(new Failed(PrinterState.PAPER_OUT));
        Shown.TicketNotPrinted shown =
                assertInstanceOf(Shown.TicketNotPrinted.class, kiosk.shown());
        assertTrue(shown.given().page().isPresent(), "its code is on the screen");
        kiosk.passes(Duration.ofSeconds(3));
        kiosk.happens(new Event.PrinterLooked(PrinterState.OK));
        kiosk.touches(new Touch.PrintAgain());
        UUID again = kiosk.lastJob();
        kiosk.prints(new Printed(PrinterState.OK));
        assertEquals(
                List.of(
                        new Fact.PrintFailed(
                                Rehearsal.ticket(1).id(), first.toString(), "paper-out"),
                        new Fact.TicketPrinted(Rehearsal.ticket(1).id(), again.toString())),
                kiosk.commands(Command.Report.class).stream().map(Command.Report::fact).toList());
    }

    private List<PrinterState> told() {
        return kiosk.commands(Command.TellPart.class).stream()
                .map(Command.TellPart::printer)
                .toList();
    }
}
