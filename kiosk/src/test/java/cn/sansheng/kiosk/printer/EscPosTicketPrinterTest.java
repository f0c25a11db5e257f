package cn.sansheng.kiosk.printer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrintResult.Failed;
import cn.sansheng.kiosk.printer.PrintResult.Printed;
import cn.sansheng.kiosk.simulator.PrinterBench;
import cn.sansheng.serial.LineListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/// Our printer against the simulated one, over a cable that can be pulled.
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class EscPosTicketPrinterTest {
    /// Slow enough for something to happen while a slip is on its way.
    private static final int SLOW = 19_200;

    private static final int FAST = 115_200;

    @TempDir Path folder;

    private final AtomicInteger found = new AtomicInteger();
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private PrinterBench bench;
    private Optional<TicketPrinter> printer = Optional.empty();

    @BeforeEach
    void plugIn() throws IOException {
        bench = new PrinterBench(folder);
    }

    @AfterEach
    void putAway() {
        printer.ifPresent(TicketPrinter::close);
        others.shutdownNow();
        bench.close();
    }

    @Test
    void printsASlipWhoseCodesAScannerReads() throws IOException, InterruptedException {
        assertEquals(new Printed(PrinterState.OK), opened(FAST).print(Slips.a058()));
        JsonNode slip = bench.awaitPaper("printed", 1);
        assertEquals(Slips.TOKEN.digits(), slip.path("code128").stringValue());
        assertEquals(Slips.PAGE.toString(), slip.path("qr").stringValue());
        assertEquals(
                List.of("CODE-128:" + Slips.TOKEN.digits(), "QR-Code:" + Slips.PAGE),
                scanned(bench.picture(slip)));
        assertTrue(
                bench.reports().stream().noneMatch(each -> each.has("notObeyed")),
                bench.reports()::toString);
    }

    @Test
    void printsOnNarrowPaperWhatAScannerReads(@TempDir Path other)
            throws IOException, InterruptedException {
        bench.close();
        bench = new PrinterBench(other, "--paper", "58");
        TicketPrinter narrow = opened("baud=115200&paper=58");
        assertEquals(new Printed(PrinterState.OK), narrow.print(Slips.withoutPage()));
        JsonNode slip = bench.awaitPaper("printed", 1);
        assertEquals(384, slip.path("width").intValue());
        assertEquals(List.of("QR-Code:" + Slips.TOKEN.digits()), scanned(bench.picture(slip)));
    }

    @Test
    void tellsTheRollAndTheCover() throws IOException, InterruptedException {
        TicketPrinter at = opened(FAST);
        assertEquals(PrinterState.OK, at.look());
        bench.command("paper-low");
        assertEquals(PrinterState.PAPER_LOW, at.look());
        assertEquals(new Printed(PrinterState.PAPER_LOW), at.print(Slips.a058()));
        bench.command("paper-out");
        assertEquals(new Failed(PrinterState.PAPER_OUT), at.print(Slips.a058()));
        bench.command("ok");
        bench.command("cover-open");
        assertEquals(new Failed(PrinterState.COVER_OPEN), at.print(Slips.a058()));
        bench.command("ok");
        bench.command("silent");
        assertEquals(new Failed(PrinterState.SILENT), at.print(Slips.a058()));
        bench.command("ok");
        bench.command("noise");
        assertEquals(PrinterState.OK, at.look());
        assertEquals(1, bench.paper("printed").size());
    }

    @Test
    void paperThatEndsInTheMiddleIsNoTicketAndDoesNotComeOutLater()
            throws IOException, InterruptedException, ExecutionException {
        TicketPrinter at = opened(SLOW);
        Future<PrintResult> result = others.submit(() -> at.print(Slips.a058()));
        bench.awaitReports("began", "slip", 1);
        bench.command("paper-out");
        assertEquals(new Failed(PrinterState.PAPER_OUT), result.get());
        bench.awaitCleared(1);
        bench.command("ok");
        assertEquals(new Printed(PrinterState.OK), at.print(Slips.english()));
        assertEquals("A058", numberIn(bench.awaitPaper("printed", 1)));
        assertEquals(1, bench.paper("torn").size());
        assertEquals(1, slipsWithABarcode());
    }

    @Test
    void aCoverOpenedInTheMiddleIsTold()
            throws IOException, InterruptedException, ExecutionException {
        TicketPrinter at = opened(SLOW);
        Future<PrintResult> result = others.submit(() -> at.print(Slips.a058()));
        bench.awaitReports("began", "slip", 1);
        bench.command("cover-open");
        assertEquals(new Failed(PrinterState.COVER_OPEN), result.get());
    }

    @Test
    void aCablePulledWhilePrintingIsALossAndTheNextSlipIsWhole()
            throws InterruptedException, ExecutionException {
        TicketPrinter at = opened(SLOW);
        Future<PrintResult> result = others.submit(() -> at.print(Slips.a058()));
        bench.awaitReports("began", "slip", 1);
        bench.unplug();
        assertEquals(new Failed(PrinterState.LOST), result.get());
        assertEquals(PrinterState.LOST, at.look());
        bench.plugIn();
        await().atMost(Duration.ofSeconds(30)).until(() -> found.get() == 2);
        bench.awaitReports("line", "found", 2);
        assertEquals(new Printed(PrinterState.OK), at.print(Slips.a058()));
        bench.awaitPaper("printed", 2);
        assertEquals(1, slipsWithABarcode(), "the half one was cut off before the whole one");
    }

    @Test
    void twoWhoPrintAtOnceTakeTurns() throws InterruptedException, ExecutionException {
        TicketPrinter at = opened(FAST);
        Future<PrintResult> one = others.submit(() -> at.print(Slips.a058()));
        Future<PrintResult> other = others.submit(() -> at.print(Slips.english()));
        assertEquals(new Printed(PrinterState.OK), one.get());
        assertEquals(new Printed(PrinterState.OK), other.get());
        bench.awaitPaper("printed", 2);
        assertEquals(2, slipsWithABarcode());
        bench.paper("printed").forEach(slip -> assertEquals("A058", numberIn(slip)));
    }

    private long slipsWithABarcode() {
        return bench.paper("printed").stream()
                .filter(slip -> slip.path("code128").asString("").equals(Slips.TOKEN.digits()))
                .count();
    }

    private static String numberIn(JsonNode slip) {
        JsonNode text = slip.path("text");
        return text.get(text.size() - 1).stringValue().substring(0, 4);
    }

    private TicketPrinter opened(int baud) {
        return opened("baud=" + baud);
    }

    private TicketPrinter opened(String settings) {
        try {
            TicketPrinter opened =
                    EscPosTicketPrinter.open(
                            PrinterAddress.parse("serial:" + bench.near() + "?" + settings),
                            new LineListener() {
                                @Override
                                public void found() {
                                    found.incrementAndGet();
                                }

                                @Override
                                public void lost(String reason) {}
                            });
            printer = Optional.of(opened);
            await().atMost(Duration.ofSeconds(30)).until(() -> found.get() == 1);
            return opened;
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }

    private List<String> scanned(Path picture) throws IOException, InterruptedException {
        return Scanner.read(ImageIO.read(picture.toFile()), 24, folder);
    }
}
