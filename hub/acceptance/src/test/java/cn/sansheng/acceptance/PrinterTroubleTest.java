package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A printer on a bad day: the citizen keeps a number that counts, the page says what is wrong, and
/// when the printer is well again the paper comes once. The citizens of all tests come to one
/// kiosk, one after the other.
@Order(3)
@TestInstance(Lifecycle.PER_CLASS)
class PrinterTroubleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Hall hall;
    private KioskBox kiosk;
    private Browsing browser;
    private Page page;
    private int citizens;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        hall = Hall.open(folder);
        kiosk = KioskBox.start(hall, folder);
        browser = Browsing.start();
        page = browser.page(hall.url(), Browsing.session(hall.url(), hall.login()));
    }

    @AfterAll
    void close() {
        browser.close();
        kiosk.close();
        hall.close();
    }

    @BeforeEach
    void nextCitizen() {
        citizens++;
        kiosk.awaitScreen("home");
    }

    @AfterEach
    void leave() throws Exception {
        kiosk.leave();
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
        await("printed")
                .atMost(PATIENCE)
                .until(() -> hall.journal("ticket-printed").size() == citizens);
        JsonNode issued = lastOfEach("ticket-issued");
        JsonNode failed = lastOfEach("print-failed");
        assertEquals(reason, failed.path("reason").asString());
        assertEquals(issued.path("ticket"), failed.path("ticket"));
        assertEquals(issued.path("ticket"), lastOfEach("ticket-printed").path("ticket"));
        assertEquals(
                issued.path("number"), hall.ticket(kiosk.lastPaper().fromBars()).path("number"));
    }

    /// There is one for each citizen, and no more.
    private JsonNode lastOfEach(String type) throws Exception {
        List<JsonNode> entries = hall.journal(type);
        assertEquals(citizens, entries.size(), type);
        return entries.getLast().path("data");
    }

    private void picture(String name) throws Exception {
        Path pictures =
                Files.createDirectories(Program.ROOT.resolve("hub/acceptance/target/pictures"));
        kiosk.screen().photograph(pictures.resolve("kiosk-" + name + ".png"));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(pictures.resolve("page-" + name + ".png")));
    }
}
