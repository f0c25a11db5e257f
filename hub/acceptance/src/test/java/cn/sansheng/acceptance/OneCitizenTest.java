package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// One citizen from the first touch to the rating, through the packaged programs as processes. What
/// goes in goes in by finger, key and wire; what is judged is paper, boards, page and journal.
class OneCitizenTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLERK = "c01";
    private static final String PIN = "27182818";

    @TempDir Path folder;

    @Test
    void aCitizenIsCarriedFromTheFirstTouchToTheRating() throws Exception {
        try (Hall hall = Hall.open(folder);
                Boards boards = Boards.start(hall, folder);
                KioskBox kiosk = KioskBox.start(hall, folder);
                CounterBox counter = CounterBox.start(hall, folder);
                Browsing browser = Browsing.start()) {
            hall.pin(CLERK, PIN);
            Page page = browser.page(hall.url(), Browsing.session(hall.url(), hall.login()));

            Paper paper = kiosk.takeTicket("A");
            assertEquals(paper.fromBars(), paper.fromSquare(), "both codes carry one token");
            JsonNode issued = only(hall, "ticket-issued");
            assertEquals("A001", issued.path("number").asString());
            assertEquals("A001", hall.ticket(paper.fromBars()).path("number").asString());
            assertEquals(issued.path("ticket"), only(hall, "ticket-printed").path("ticket"));
            kiosk.leave();

            counter.signIn(CLERK, PIN);
            JsonNode _ = only(hall, "clerk-signed-in");
            counter.pressLead("idle", "call-next");
            boards.awaitOverCounter(text -> text.contains("A001"));
            boards.awaitSummary(text -> text.contains("A001") && text.contains("1"));
            page.waitForSelector("#windows li:has-text('A001')");
            assertEquals(
                    List.of(
                            "zh/qing",
                            "zh/A",
                            "zh/0",
                            "zh/0",
                            "zh/1",
                            "zh/hao",
                            "zh/dao",
                            "zh/1",
                            "zh/hao",
                            "zh/chuangkou"),
                    boards.firstHeard());

            hall.killAndStartAgain();
            counter.wire("ring");
            await("two rings").atMost(PATIENCE).until(() -> hall.journal("phone-rang").size() >= 2);
            page.waitForSelector("#windows .ring");
            pictures(kiosk, counter, page, "ringing");
            counter.wire("off-hook");
            JsonNode answered = only(hall, "phone-answered");
            assertEquals(hall.journal("phone-rang").size(), answered.path("rings").asInt());
            counter.wire("on-hook");

            counter.pressLead("called", "start");
            JsonNode _ = only(hall, "service-started");
            counter.pressLead("serving", "finish");
            JsonNode _ = only(hall, "service-finished");
            counter.wire("press 2");
            counter.wire("release 2");
            JsonNode rating = only(hall, "rating-given");
            assertEquals(2, rating.path("level").asInt());
            assertEquals("device", rating.path("source").asString());
            assertEquals(issued.path("ticket"), rating.path("ticket"));
            page.waitForSelector("#ratings li:has(span:text-is('不满意')) b:text-is('1')");
            pictures(kiosk, counter, page, "rated");
            theNextOneTakesATicketByFiveKeysAndEars(hall, kiosk);
            hall.verifyJournal();
        }
    }

    /// B6: whoever sees nothing and touches nothing finds the way by what is said.
    private static void theNextOneTakesATicketByFiveKeysAndEars(Hall hall, KioskBox kiosk)
            throws Exception {
        try (FiveKeys visitor = kiosk.fiveKeys()) {
            assertTrue(visitor.press("help").contains("您好，这里是取号机"), "the guidance begins");
            visitor.walkTo("医疗保险，医疗保障局，");
            String _ = visitor.press("confirm");
            visitor.hears("您的号码是B零零一，再说一遍，B零零一。办的是医疗保险。");
            visitor.hears("号票从屏幕下面出来，请拿好。");
            assertTrue(visitor.press("back").contains("已经回到首页"), "and ends");
        }
        await("both told").atMost(PATIENCE).until(() -> hall.journal("ticket-printed").size() == 2);
        assertEquals(2, hall.journal("ticket-issued").size(), "no key took another one");
        Paper paper = kiosk.lastPaper();
        assertEquals("B001", hall.ticket(paper.fromBars()).path("number").asString());
    }

    /// To be held beside the design; a picture says nothing about right or wrong here.
    private static void pictures(KioskBox kiosk, CounterBox counter, Page page, String moment)
            throws Exception {
        Path folder =
                Files.createDirectories(Program.ROOT.resolve("hub/acceptance/target/pictures"));
        kiosk.screen().photograph(folder.resolve("kiosk-" + moment + ".png"));
        counter.screen().photograph(folder.resolve("counter-" + moment + ".png"));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve("page-" + moment + ".png")));
    }

    private static JsonNode only(Hall hall, String type) throws Exception {
        await(type).atMost(PATIENCE).until(() -> !hall.journal(type).isEmpty());
        List<JsonNode> entries = hall.journal(type);
        assertEquals(1, entries.size(), type);
        return entries.getFirst().path("data");
    }
}
