package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A printer on a bad day: the citizen keeps a number that counts, the page says what is wrong, and
/// when the printer is well again the paper comes once.
@Order(3)
class PrinterTroubleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    private Hall hall;
    private KioskBox kiosk;
    private Browsing browser;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        hall = Hall.open(folder);
        kiosk = KioskBox.start(hall, folder);
        browser = Browsing.start();
        page = browser.page(hall.url(), Browsing.session(hall.url(), hall.login()));
        kiosk.awaitScreen("home");
    }

    @AfterEach
    void close() {
        browser.close();
        kiosk.close();
        hall.close();
    }

    @Test
    void withoutPaperTheNumberStandsOnTheScreenAndIsPrintedLater() throws Exception {
        kiosk.printer().say("paper-out");
        kiosk.touch("home", "service-A");
        kiosk.awaitScreen("ticket-not-printed");
        page.waitForSelector("#attention :text('没纸')");
        picture("paper-out");

        kiosk.printer().say("ok");
        kiosk.touch("ticket-not-printed", "print-again");
        printedOnceAs("paper-out");
    }

    @Test
    void anOpenCoverIsToldAndClosedAgain() throws Exception {
        kiosk.printer().say("cover-open");
        kiosk.touch("home", "service-A");
        kiosk.awaitScreen("ticket-not-printed");
        page.waitForSelector("#attention :text('盖')");
        picture("cover-open");

        kiosk.printer().say("ok");
        kiosk.touch("ticket-not-printed", "print-again");
        printedOnceAs("cover-open");
    }

    @Test
    void aCablePulledWhilePrintingLosesNoNumberAndPrintsNoneTwice() throws Exception {
        kiosk.touch("home", "service-A");
        kiosk.awaitScreen("ticket");
        kiosk.pullThePrinter();
        kiosk.awaitScreen("ticket-not-printed");
        page.waitForSelector("#attention :text('打印机')");
        picture("pulled");

        kiosk.plugThePrinterIn();
        kiosk.touch("ticket-not-printed", "print-again");
        printedOnceAs("lost");
    }

    private void printedOnceAs(String reason) throws Exception {
        await("printed").atMost(PATIENCE).until(() -> !hall.journal("ticket-printed").isEmpty());
        List<JsonNode> issued = hall.journal("ticket-issued");
        assertEquals(1, issued.size(), "tickets of one citizen");
        JsonNode ticket = issued.getFirst().path("data").path("ticket");
        List<JsonNode> failed = hall.journal("print-failed");
        assertEquals(1, failed.size(), "failures told");
        assertEquals(reason, failed.getFirst().path("data").path("reason").asString());
        assertEquals(ticket, failed.getFirst().path("data").path("ticket"));
        List<JsonNode> printed = hall.journal("ticket-printed");
        assertEquals(1, printed.size(), "papers told");
        assertEquals(ticket, printed.getFirst().path("data").path("ticket"));
        Paper paper = kiosk.lastPaper();
        assertEquals(
                issued.getFirst().path("data").path("number"),
                hall.ticket(paper.fromBars()).path("number"));
    }

    private void picture(String name) throws Exception {
        Path pictures =
                Files.createDirectories(Program.ROOT.resolve("hub/acceptance/target/pictures"));
        kiosk.screen().photograph(pictures.resolve("kiosk-" + name + ".png"));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(pictures.resolve("page-" + name + ".png")));
    }
}
