package cn.sansheng.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/// Whoever runs the hall, before the dashboard: what stands there is what they know.
final class Manager {
    private static final double PATIENCE_MILLIS = 90_000;

    private final Page page;

    Manager(Page page) {
        this.page = page;
    }

    /// Waits until something of these words needs seeing to, and returns all that is said of it.
    String awaitTold(String words) {
        return page.waitForSelector(
                        item(words), new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MILLIS))
                .innerText()
                .replaceAll("\\s+", " ");
    }

    /// Waits until nothing of these words needs seeing to.
    void awaitQuiet(String words) {
        page.waitForSelector(
                item(words),
                new Page.WaitForSelectorOptions()
                        .setState(WaitForSelectorState.DETACHED)
                        .setTimeout(PATIENCE_MILLIS));
    }

    /// Waits until the page says of itself that it is not new.
    String awaitStale() {
        page.waitForSelector(
                "body.stale", new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MILLIS));
        return page.locator("#fresh").innerText();
    }

    void awaitFresh() {
        page.waitForSelector(
                "body:not(.stale)", new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MILLIS));
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private static String item(String words) {
        return "#attention li:has-text('" + words + "')";
    }
}
