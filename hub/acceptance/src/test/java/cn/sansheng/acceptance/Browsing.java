package cn.sansheng.acceptance;

import cn.sansheng.messages.Json;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Chromium, and somebody who is signed in.
final class Browsing implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsing start() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsing(playwright, playwright.chromium().launch(chromium()));
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-background-networking"));
    }

    BrowserContext context(Browser.NewContextOptions options, String session) {
        return browser.newContext(options.setExtraHTTPHeaders(Map.of("Cookie", session)));
    }

    /// A desk's screen.
    Page page(URI url, String session) {
        Page page =
                context(new Browser.NewContextOptions().setViewportSize(1440, 900), session)
                        .newPage();
        page.navigate(url.toString());
        return page;
    }

    /// The cookie of a new session.
    static String session(URI url, Object login) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve("/api/v1/session"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Json.text(login)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("set-cookie")
                    .orElseThrow()
                    .split(";")[0];
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
