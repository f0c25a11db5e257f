package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketNumber;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages in a real browser.
class LivePageTest {
    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Files.isExecutable(Chromium.PROGRAM), "needs Debian's chromium");
        playwright = Chromium.driver();
        chromium = Chromium.start(playwright);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void b11_9_theDashboardFollowsTheHallWithoutALoadAndSaysWhenItCannot() throws WebPortTaken {
        WebFixture web = WebFixture.started();
        web.administrator();
        try (BrowserContext context = chromium.newContext()) {
            Page page = signedIn(context, web);
            holds(page, "#fresh", "实时");
            page.evaluate("document.getElementById('windows').unchanged = 1; window.same = 1");
            web.hall.show(SampleChanges.waiting(web.hall.live(), 77));
            holds(page, "#figures", "77");
            assertEquals(1, page.evaluate("window.same"));
            assertEquals(1, page.evaluate("document.getElementById('windows').unchanged"));
            web.close();
            holds(page, "#fresh", "◆ 断开");
            holds(page, "#figures", "77");
            assertTrue(complaints.stream().noneMatch(text -> text.contains("Content Security")));
        }
    }

    @Test
    void boardsArePaintedDotByDot() throws WebPortTaken {
        try (WebFixture web = WebFixture.started();
                BrowserContext context = chromium.newContext()) {
            web.administrator();
            Page page = signedIn(context, web);
            web.hall.show(SampleChanges.oneRedDot(web.hall.live(), "board-12", 3, 5));
            page.waitForCondition(() -> dot(page, "board-12", 3, 5).equals("255,74,61"));
            assertEquals("32,39,44", dot(page, "board-12", 4, 5));
            assertEquals("32,39,44", dot(page, "board-12", 3, 6));
        }
    }

    @Test
    void theChartDrawsTheDay() throws WebPortTaken {
        try (WebFixture web = WebFixture.started();
                BrowserContext context = chromium.newContext()) {
            web.administrator();
            Page page = signedIn(context, web);
            holds(page, "#day-chart", "现在 60");
            holds(page, "#day-chart", "午休");
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void aTicketIsReadableWithoutScripts() throws WebPortTaken {
        try (WebFixture web = WebFixture.started();
                BrowserContext context =
                        chromium.newContext(
                                new NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(web.server.url() + "/t/" + WebFixture.TOKEN);
            holds(page, "#ticket", "快到您了");
        }
    }

    @Test
    void aTicketRenewsItself() throws WebPortTaken {
        try (WebFixture web = WebFixture.started();
                BrowserContext context = chromium.newContext()) {
            Page page = listening(context);
            page.navigate(web.server.url() + "/t/" + WebFixture.TOKEN);
            holds(page, "#ticket", "快到您了");
            web.hall.put(
                    WebFixture.TOKEN, WebFixture.standing(cn.sansheng.messages.TicketState.CALLED));
            holds(page, "#ticket", "请到 4 号窗口");
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void nothingRunsOverTheEdgeOfATelephone() throws WebPortTaken {
        try (WebFixture web = WebFixture.started();
                BrowserContext context =
                        chromium.newContext(new NewContextOptions().setViewportSize(390, 844))) {
            web.administrator();
            Page page = signedIn(context, web);
            for (String path : new String[] {"/?lang=en", "/?lang=zh", "/boards", "/people"}) {
                page.navigate(web.server.url() + path);
                assertEquals(
                        List.of(),
                        page.evaluate(
                                "[...document.querySelectorAll('body *')]"
                                        + ".filter(e => e.getBoundingClientRect().right > 390)"
                                        + ".map(e => e.tagName + '.' + e.className + ' '"
                                        + " + e.textContent.slice(0, 20))"),
                        path);
            }
        }
    }

    /// The longest number, two digits of a counter and a mark: from ten metres the widest call.
    @Test
    void theWidestCallStaysInItsPlaceOnTheLobbyScreen() throws WebPortTaken {
        try (WebFixture web = WebFixture.started();
                BrowserContext context =
                        chromium.newContext(new NewContextOptions().setViewportSize(1920, 1080))) {
            LivePicture was = web.hall.live();
            web.hall.show(
                    SampleChanges.called(
                            was,
                            new LivePicture.Call(
                                    TicketNumber.parse("A5001"),
                                    new CounterId(24),
                                    was.at(),
                                    Optional.empty(),
                                    Optional.of(true))));
            Page page = listening(context);
            for (String language : new String[] {"zh", "en"}) {
                page.navigate(web.server.url() + "/public?lang=" + language);
                holds(page, "#newest", "A5001");
                assertEquals(
                        List.of(),
                        page.evaluate(
                                "(() => { const edge = document.querySelector('aside')"
                                        + ".getBoundingClientRect().left;"
                                        + " return [...document.querySelectorAll('.calls *')]"
                                        + ".filter(e => e.getBoundingClientRect().right > edge)"
                                        + ".map(e => e.tagName + ' ' + e.textContent) })()"),
                        language);
            }
        }
    }

    private Page listening(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private Page signedIn(BrowserContext context, WebFixture web) {
        Page page = listening(context);
        page.navigate(web.server.url() + "/login");
        page.locator("[name=user]").fill("admin");
        page.locator("[name=password]").fill(SampleHall.PASSWORD);
        page.locator("button.lead").click();
        holds(page, "#figures", "60");
        return page;
    }

    private static void holds(Page page, String where, String text) {
        PlaywrightAssertions.assertThat(page.locator(where))
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static String dot(Page page, String board, int x, int y) {
        return String.valueOf(
                page.evaluate(
                        "([board, x, y]) => document.querySelector(`#showing-${board} canvas`)"
                                + ".getContext('2d').getImageData(x * 6 + 3, y * 6 + 3, 1, 1)"
                                + ".data.slice(0, 3).join()",
                        List.of(board, x, y)));
    }
}
