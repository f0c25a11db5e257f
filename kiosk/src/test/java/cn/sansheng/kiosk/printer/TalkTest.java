package cn.sansheng.kiosk.printer;

import static cn.sansheng.kiosk.printer.ScriptedPrinter.CAUSE;
import static cn.sansheng.kiosk.printer.ScriptedPrinter.COME_SO_FAR;
import static cn.sansheng.kiosk.printer.ScriptedPrinter.ERROR;
import static cn.sansheng.kiosk.printer.ScriptedPrinter.GIVE_UP;
import static cn.sansheng.kiosk.printer.ScriptedPrinter.JOB;
import static cn.sansheng.kiosk.printer.ScriptedPrinter.PRINTER;
import static cn.sansheng.kiosk.printer.ScriptedPrinter.ROLL;
import static cn.sansheng.kiosk.printer.ScriptedPrinter.STATUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrintResult.Failed;
import cn.sansheng.kiosk.printer.PrintResult.Printed;
import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.serial.LineListener;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The talk with a printer, with its time in hand (rules E16 to E21).
class TalkTest {
    private static final List<String> LOOK = List.of(PRINTER, CAUSE, ERROR, ROLL);
    private static final Lettering LETTERING = new Lettering();

    private final ScriptedPrinter line = new ScriptedPrinter();
    private final Losses losses =
            new Losses(
                    new LineListener() {
                        @Override
                        public void found() {}

                        @Override
                        public void lost(String reason) {}
                    });
    private final TicketPrinter printer =
            new EscPosTicketPrinter(
                    line, losses, Slips.WIDE, LETTERING, line::nanoTime, Patience.USUAL);

    @Test
    void asksPrintsAndAsksAgain() throws InterruptedException {
        assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
        assertEquals(
                List.of(PRINTER, CAUSE, ERROR, ROLL, COME_SO_FAR, JOB, PRINTER, CAUSE, ERROR, ROLL),
                line.heard());
        String job = HexFormat.of().formatHex(line.job());
        assertTrue(job.startsWith("1b40"));
        assertTrue(job.endsWith("1d564200" + COME_SO_FAR));
    }

    @Test
    void aRollThatNearsItsEndIsPrintedOn() throws InterruptedException {
        line.answers(ROLL, "1e");
        assertEquals(new Printed(PrinterState.PAPER_LOW), printer.print(Slips.a058()));
    }

    @Test
    void beginsNothingWithoutPaperOrWithAnOpenCover() throws InterruptedException {
        line.answers(PRINTER, "1a").answers(CAUSE, "32").answers(ROLL, "7e");
        assertEquals(new Failed(PrinterState.PAPER_OUT), printer.print(Slips.a058()));
        line.answers(CAUSE, "36");
        assertEquals(new Failed(PrinterState.COVER_OPEN), printer.print(Slips.a058()));
        assertFalse(line.heard().contains(JOB));
    }

    @Test
    void aPrinterThatSaysNothingIsSilent() throws InterruptedException {
        line.answers(PRINTER, "");
        assertEquals(PrinterState.SILENT, printer.look());
        assertEquals(List.of(PRINTER, PRINTER, PRINTER), line.heard());
        assertEquals(new Failed(PrinterState.SILENT), printer.print(Slips.a058()));
        assertFalse(line.heard().contains(JOB));
    }

    @Test
    void noiseIsNoAnswer() throws InterruptedException {
        line.answers(PRINTER, "ff80", "12ff", "1a12", "12").answers(CAUSE, "9012", "12");
        assertEquals(PrinterState.SILENT, printer.look(), "three times noise");
        assertEquals(PrinterState.OK, printer.look());
    }

    @Test
    void flowControlAndUnaskedStatusDoNotMatter() throws InterruptedException {
        line.answers(PRINTER, "131112").answers(CAUSE, "1000000012");
        assertEquals(PrinterState.OK, printer.look());
    }

    @Test
    void theJobsAnswerMayBeHiddenByNoise() throws InterruptedException {
        line.answers(JOB, "ff00");
        assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
        assertEquals(2, Collections.frequency(line.heard(), COME_SO_FAR));
    }

    @Test
    void paperThatEndsInTheMiddleIsToldBeforeTheJobsAnswer() throws InterruptedException {
        line.answers(JOB, "").duringJob(() -> line.answers(CAUSE, "32").answers(ROLL, "7e"));
        assertEquals(new Failed(PrinterState.PAPER_OUT), printer.print(Slips.a058()));
        assertEquals(GIVE_UP, line.heard().getLast(), "the rest must not come out later");
    }

    @Test
    void aPrinterThatComesSoFarWithoutPaperHasNotPrinted() throws InterruptedException {
        line.answers(JOB, "0c");
        assertEquals(new Failed(PrinterState.PAPER_OUT), printer.print(Slips.a058()));
    }

    @Test
    void aHotHeadIsWaitedFor() throws InterruptedException {
        line.answers(JOB, "").answers(ERROR, "12", "52", "52", "52", "52", "12");
        line.answers(COME_SO_FAR, "00", "");
        line.answers(CAUSE, "12");
        assertEquals(
                new Failed(PrinterState.SILENT),
                printer.print(Slips.a058()),
                "well again, but it never came so far");
        assertTrue(Collections.frequency(line.heard(), ERROR) > 5, line.heard()::toString);
    }

    @Test
    void theJobsAnswerMayComeWhileTheStateIsAsked() throws InterruptedException {
        line.answers(JOB, "").answers(ROLL, "12", "1200", "12");
        assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
        line.answers(PRINTER, "12", "0012", "12");
        assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
    }

    @Test
    void aPrinterThatCannotSayHowFarItIsMustStayWell() throws InterruptedException {
        line.answers(COME_SO_FAR, "").answers(JOB, "");
        assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
        assertFalse(HexFormat.of().formatHex(line.job()).endsWith(COME_SO_FAR));
        line.answers(CAUSE, "12", "12", "36");
        assertEquals(new Failed(PrinterState.COVER_OPEN), printer.print(Slips.a058()));
    }

    @Test
    void aLineLostInTheMiddleIsAFailure() throws InterruptedException {
        line.duringJob(line::unplug);
        assertEquals(new Failed(PrinterState.LOST), printer.print(Slips.a058()));
        assertEquals(PrinterState.LOST, printer.look());
    }

    @Test
    void aLineThatWasAwayMeanwhileIsAFailureToo() throws InterruptedException {
        line.duringJob(() -> losses.lost("pulled and plugged in again"));
        assertEquals(new Failed(PrinterState.LOST), printer.print(Slips.a058()));
    }

    @Test
    void e22_aPrinterThatSpeaksByItselfIsToldToAndHeard() throws InterruptedException {
        TicketPrinter asb = printer("generic-80&status=asb");
        line.answers(STATUS, "10000000");
        assertEquals(PrinterState.OK, asb.look());
        assertEquals(List.of(STATUS), line.heard());
        line.answers(STATUS, "10000300");
        assertEquals(new Printed(PrinterState.PAPER_LOW), asb.print(Slips.a058()));
        line.answers(STATUS, "38000000");
        assertEquals(new Failed(PrinterState.COVER_OPEN), asb.print(Slips.a058()));
    }

    @Test
    void e22_whatStopsThePrinterInTheMiddleIsHeardWithoutAQuestion() throws InterruptedException {
        TicketPrinter asb = printer("generic-80&status=asb");
        line.answers(STATUS, "10000000").answers(JOB, "18000f00");
        line.duringJob(() -> line.answers(STATUS, ""));
        assertEquals(new Failed(PrinterState.PAPER_OUT), asb.print(Slips.a058()));
        assertEquals(PrinterState.PAPER_OUT, asb.look(), "it does not come to the question");
    }

    @Test
    void e22_aPrinterThatSaysNothingIsSilent() throws InterruptedException {
        TicketPrinter asb = printer("generic-80&status=asb");
        line.answers(STATUS, "");
        assertEquals(new Failed(PrinterState.SILENT), asb.print(Slips.a058()));
        line.answers(STATUS, "10000000").answers(JOB, "");
        assertEquals(new Failed(PrinterState.SILENT), asb.print(Slips.a058()), "never so far");
    }

    @Test
    void e23_aPrinterThatTellsNothingIsAskedNothing() throws InterruptedException {
        TicketPrinter mute = printer("generic-80&status=none");
        assertEquals(new Printed(PrinterState.OK), mute.print(Slips.a058()));
        assertEquals(List.of(JOB, JOB), line.heard(), "whether the line is there, and the slip");
        assertTrue(HexFormat.of().formatHex(line.job()).startsWith("1b401d50cbcb"));
        line.duringJob(line::unplug);
        assertEquals(new Failed(PrinterState.LOST), mute.print(Slips.a058()));
        assertEquals(PrinterState.LOST, mute.look());
    }

    private TicketPrinter printer(String profile) {
        return new EscPosTicketPrinter(
                line, losses, Slips.profile(profile), LETTERING, line::nanoTime, Patience.USUAL);
    }

    @Test
    void afterAFailureTheNextSlipBeginsOnItsOwnPaper() throws InterruptedException {
        line.duringJob(line::unplug);
        printer.print(Slips.a058());
        line.duringJob(() -> {}).plugIn();
        int before = line.heard().size();
        assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
        assertEquals(GIVE_UP, line.heard().get(before));
        assertTrue(HexFormat.of().formatHex(line.job()).startsWith("1b401d61001d50cbcb1c2e1d5642"));
        printer.print(Slips.a058());
        assertEquals(LOOK, line.heard().subList(line.heard().size() - 4, line.heard().size()));
        assertFalse(
                HexFormat.of().formatHex(line.job()).startsWith("1b401d61001d50cbcb1c2e1d5642"));
    }
}
