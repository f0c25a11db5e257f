package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/// Draws the pictures of the documentation from a running demo. Not part of the tests: its name
/// does not end in Test, so only `./sansheng pictures` runs it.
class PictureMaker {
    private static final Path PICTURES =
            Path.of(System.getProperty("sansheng.root"), "hardware-docs", "pictures");
    private static final Duration A_BUSY_MORNING = Duration.ofSeconds(45);

    @TempDir Path folder;

    private record Shot(String name, String path, int width, int height, boolean dark) {}

    private static final List<Shot> SHOTS =
            List.of(
                    new Shot("dashboard", "/", 1440, 900, false),
                    new Shot("dashboard-en", "/?lang=en", 1440, 900, false),
                    new Shot("dashboard-dark", "/?lang=zh", 1440, 900, true),
                    new Shot("dashboard-phone", "/?lang=zh", 390, 844, false),
                    new Shot("dashboard-phone-en", "/?lang=en", 390, 844, false),
                    new Shot("boards", "/boards?lang=zh", 1440, 1100, false),
                    new Shot("public", "/public?lang=zh", 1920, 1080, false),
                    new Shot("public-en", "/public?lang=en", 1920, 1080, false));

    @Test
    void drawsEveryPicture() throws Exception {
        Files.createDirectories(PICTURES);
        try (Demo demo = new Demo(folder, Duration.ofMinutes(4))) {
            ObjectNode ready = demo.ready();
            long begin = System.nanoTime();
            await().atMost(A_BUSY_MORNING.plusSeconds(30))
                    .until(() -> System.nanoTime() - begin > A_BUSY_MORNING.toNanos());
            try (Browsing browser = Browsing.start()) {
                String session = Browsing.session(demo.url(), ready.get("login"));
                for (Shot shot : SHOTS) {
                    draw(browser, demo.url(), shot, session);
                }
                String token = token(ready);
                for (String language : List.of("zh", "en")) {
                    String path = "/t/" + token + "?lang=" + language;
                    String name = language.equals("zh") ? "ticket" : "ticket-en";
                    draw(browser, demo.url(), new Shot(name, path, 390, 844, false), session);
                }
            }
        }
    }

    private static void draw(Browsing browser, URI url, Shot shot, String session) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setViewportSize(shot.width, shot.height)
                        .setColorScheme(shot.dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        try (BrowserContext context = browser.context(options, session);
                Page page = context.newPage()) {
            page.navigate(url.resolve(shot.path).toString());
            page.waitForTimeout(2_500);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(shot.name + ".png")));
        }
    }

    /// A ticket of our own, taken at the spare kiosk as anybody's tool could.
    private static String token(ObjectNode ready) throws Exception {
        return SpareKiosk.of(Path.of(ready.get("stations").stringValue())).takeTicket("A");
    }
}
