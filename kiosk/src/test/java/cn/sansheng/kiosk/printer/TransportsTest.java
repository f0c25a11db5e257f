package cn.sansheng.kiosk.printer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrintResult.Failed;
import cn.sansheng.kiosk.printer.PrintResult.Printed;
import cn.sansheng.kiosk.printer.PrinterOnNetwork.End;
import cn.sansheng.kiosk.simulator.PrinterBench;
import cn.sansheng.kiosk.simulator.SimulatedPaper;
import cn.sansheng.serial.LineListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/// The network and a file, with the same truth as a serial line: never *printed* on a guess.
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class TransportsTest {
    /// In the middle of a slip.
    private static final int MIDDLE = 6000;

    @TempDir private Path folder;

    @Test
    void aSlipOverTheNetworkIsPrintedWhenThePrinterSaysSo() throws Exception {
        try (PrinterBench bench = new PrinterBench(folder)) {
            int port = freePort();
            Process server = serialServer(port, bench.near());
            try (TicketPrinter printer = opened("tcp://127.0.0.1:" + port)) {
                await().until(() -> printer.look() == PrinterState.OK);
                assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
                JsonNode slip = bench.awaitPaper("printed", 1);
                assertEquals(Slips.PAGE.toString(), slip.path("qr").stringValue());
                bench.command("paper-out");
                assertEquals(new Failed(PrinterState.PAPER_OUT), printer.print(Slips.a058()));
            } finally {
                server.descendants().forEach(ProcessHandle::destroy);
                server.destroy();
            }
        }
    }

    @Test
    void aRefusedConnectionIsALostPrinter() throws Exception {
        try (TicketPrinter printer = opened("tcp://127.0.0.1:" + freePort())) {
            assertEquals(PrinterState.LOST, printer.look());
            assertEquals(new Failed(PrinterState.LOST), printer.print(Slips.a058()));
        }
    }

    @Test
    void aConnectionThatBreaksInTheMiddleHasPrintedNothing() throws Exception {
        try (PrinterOnNetwork device = new PrinterOnNetwork(End.BREAKS, MIDDLE);
                TicketPrinter printer = opened(device.uri())) {
            assertEquals(PrinterState.OK, printer.look());
            assertEquals(new Failed(PrinterState.LOST), printer.print(Slips.a058()));
        }
    }

    @Test
    void aConnectionThatIsHalfOpenHasPrintedNothing() throws Exception {
        try (PrinterOnNetwork device = new PrinterOnNetwork(End.POWER_FAILS, MIDDLE);
                TicketPrinter printer = opened(device.uri())) {
            assertEquals(PrinterState.OK, printer.look());
            assertEquals(new Failed(PrinterState.SILENT), printer.print(Slips.a058()));
        }
    }

    @Test
    void aPrinterThatAnswersInTurnHasPrinted() throws Exception {
        try (PrinterOnNetwork device = new PrinterOnNetwork(End.NEVER, 0);
                TicketPrinter printer = opened(device.uri())) {
            assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
        }
    }

    @Test
    void e23_aFileGetsTheWholeSlipAndThatIsAllThatIsKnown() throws Exception {
        Path spool = folder.resolve("spool");
        try (TicketPrinter printer = opened("file:" + spool + "?profile=generic-58")) {
            assertEquals(PrinterState.OK, printer.look());
            assertEquals(new Printed(PrinterState.OK), printer.print(Slips.a058()));
        }
        SimulatedPaper paper =
                SimulatedPaper.of(
                        Files.readAllBytes(spool),
                        "--paper",
                        "58",
                        "--tear-bar",
                        "14",
                        "--status",
                        "none");
        assertEquals(List.of("QR-Code:" + Slips.PAGE), Scanner.read(paper.picture(), 30, folder));
    }

    @Test
    void aPrinterThatIsNotPluggedInIsLostBehindAFileToo() throws Exception {
        try (TicketPrinter printer = opened("file:/dev/usb/sansheng-no-such-printer")) {
            assertEquals(new Failed(PrinterState.LOST), printer.print(Slips.a058()));
        }
    }

    private static TicketPrinter opened(String uri) throws IOException, InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        TicketPrinter printer =
                EscPosTicketPrinter.open(
                        PrinterAddress.parse(uri),
                        new LineListener() {
                            @Override
                            public void found() {
                                told.countDown();
                            }

                            @Override
                            public void lost(String reason) {
                                told.countDown();
                            }
                        });
        assertTrue(told.await(30, TimeUnit.SECONDS));
        return printer;
    }

    /// A box between network and serial line, as halls have them.
    private static Process serialServer(int port, Path line) throws IOException {
        return new ProcessBuilder(
                        "socat",
                        "tcp-listen:" + port + ",bind=127.0.0.1,reuseaddr,fork",
                        "open:" + line + ",raw,echo=0")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
