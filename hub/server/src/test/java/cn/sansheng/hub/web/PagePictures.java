package cn.sansheng.hub.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Takes pictures of every page of a sample hall, for people to look at: the argument is the folder
/// that gets them.
public final class PagePictures {
    private record Shot(
            String name, String path, int width, int height, boolean dark, boolean whole) {}

    private static final String GUIDE = "/guide?service=A&day=2026-11-24";

    private static final List<Shot> SHOTS =
            List.of(
                    new Shot("dashboard-zh", "/?lang=zh", 1440, 900, false, false),
                    new Shot("dashboard-zh-whole", "/?lang=zh", 1440, 900, false, true),
                    new Shot("dashboard-dark", "/?lang=zh", 1440, 900, true, false),
                    new Shot("dashboard-en", "/?lang=en", 1440, 900, false, false),
                    new Shot("dashboard-phone", "/?lang=zh", 390, 844, false, true),
                    new Shot("dashboard-phone-en", "/?lang=en", 390, 844, true, false),
                    new Shot("boards", "/boards?lang=zh", 1440, 900, false, true),
                    new Shot("public-zh", "/public?lang=zh", 1920, 1080, false, false),
                    new Shot("public-en", "/public?lang=en", 1920, 1080, false, false),
                    new Shot("guide-zh", GUIDE + "&lang=zh", 1440, 900, false, true),
                    new Shot("guide-phone-en", GUIDE + "&lang=en", 390, 844, true, true),
                    new Shot("appointment", GUIDE + "&lang=zh", 820, 1180, false, false),
                    new Shot("people", "/people?lang=zh", 1440, 900, false, false),
                    new Shot("reports-zh", "/reports?lang=zh", 1440, 900, false, true),
                    new Shot(
                            "reports-dark-en",
                            "/reports?name=counters&lang=en",
                            1440,
                            900,
                            true,
                            true),
                    new Shot(
                            "reports-phones-en",
                            "/reports?name=phones&lang=en",
                            1440,
                            900,
                            false,
                            false),
                    new Shot(
                            "reports-absences",
                            "/reports?name=absences&lang=zh",
                            1440,
                            900,
                            false,
                            false),
                    new Shot(
                            "reports-empty-posts",
                            "/reports?name=empty-posts&lang=zh",
                            1440,
                            900,
                            false,
                            false),
                    new Shot(
                            "reports-uptime",
                            "/reports?name=uptime&lang=zh",
                            1440,
                            900,
                            false,
                            false),
                    new Shot(
                            "reports-rating-signs",
                            "/reports?name=rating-signs&lang=en",
                            1440,
                            900,
                            false,
                            false),
                    new Shot("upkeep-zh", "/upkeep?lang=zh", 1440, 900, false, true),
                    new Shot(
                            "upkeep-dark-en",
                            "/upkeep?act=planned&device=kiosk-1/printer&work=cutter&lang=en",
                            1440,
                            900,
                            true,
                            true),
                    new Shot(
                            "upkeep-phone-zh",
                            "/upkeep?act=taken-back&of=5&lang=zh",
                            390,
                            844,
                            false,
                            true),
                    new Shot("upkeep-phone-en", "/upkeep?lang=en", 390, 844, true, true),
                    new Shot("reports-phone", "/reports?lang=zh", 390, 844, false, true),
                    new Shot(
                            "reports-phone-dark",
                            "/reports?name=attendance&lang=en",
                            390,
                            844,
                            true,
                            true),
                    new Shot(
                            "timeline-zh",
                            "/timeline?counter=3&half=am&lang=zh",
                            1440,
                            900,
                            false,
                            false),
                    new Shot(
                            "timeline-phone", "/timeline?counter=3&lang=en", 390, 844, true, false),
                    new Shot(
                            "ticket-zh",
                            "/t/" + WebFixture.TOKEN + "?lang=zh",
                            390,
                            844,
                            false,
                            false),
                    new Shot(
                            "ticket-en",
                            "/t/" + WebFixture.TOKEN + "?lang=en",
                            390,
                            844,
                            true,
                            false),
                    new Shot("items-zh", "/public/items?lang=zh", 390, 844, false, true),
                    new Shot("item-zh", "/public/items/A/1?lang=zh", 390, 844, false, true),
                    new Shot("item-dark-en", "/public/items/A?lang=en", 390, 844, true, true),
                    new Shot("unknown", "/nowhere?lang=zh", 390, 844, false, false));

    private PagePictures() {}

    public static void main(String[] arguments) throws WebPortTaken {
        Path folder = Path.of(arguments[0]);
        try (WebFixture web = WebFixture.started();
                Playwright playwright = Chromium.driver();
                com.microsoft.playwright.Browser chromium = Chromium.start(playwright)) {
            shoot(chromium, web, folder, new Shot("first", link(web), 390, 844, false, false));
            Browser admin = web.administrator();
            admin.json(
                    "POST",
                    "/api/v1/appointments",
                    Map.of("service", "A", "slotStart", "2026-11-24T09:00:00+08:00"));
            SampleUpkeep.write(admin);
            shoot(chromium, web, folder, new Shot("login", "/login", 390, 844, false, false));
            for (Shot shot : SHOTS) {
                shoot(chromium, web, folder, shot);
            }
        }
    }

    private static String link(WebFixture web) {
        return web.server.firstLink().orElseThrow().toString().replaceFirst("http://[^/]+", "");
    }

    private static void shoot(
            com.microsoft.playwright.Browser chromium, WebFixture web, Path folder, Shot shot) {
        try (BrowserContext context =
                chromium.newContext(
                        new NewContextOptions()
                                .setViewportSize(shot.width(), shot.height())
                                .setColorScheme(
                                        shot.dark() ? ColorScheme.DARK : ColorScheme.LIGHT))) {
            if (web.accounts.hasAnyPassword() && !shot.name().equals("login")) {
                context.request()
                        .post(
                                web.server.url() + "/api/v1/session",
                                com.microsoft.playwright.options.RequestOptions.create()
                                        .setData(
                                                Map.of(
                                                        "user",
                                                        SampleHall.ADMIN.value(),
                                                        "password",
                                                        SampleHall.PASSWORD)));
            }
            Page page = context.newPage();
            page.onConsoleMessage(
                    message -> System.err.println(shot.name() + ": " + message.text()));
            page.navigate(web.server.url() + shot.path());
            web.hall.show(SamplePictures.busy(1001, SamplePictures.AT.plusSeconds(1)));
            if (shot.name().equals("appointment")) {
                page.locator(".slots button:enabled").first().click();
            }
            page.waitForTimeout(1500);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(folder.resolve(shot.name() + ".png"))
                            .setFullPage(shot.whole()));
        }
    }
}
