package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Three counters of a packaged hall, each with another telephone: wires at counter 1, a modem at
/// 2, an exchange that is not ours at 3. Each gets the same three calls at a telephone's own pace,
/// and the report must judge them alike. Not part of the tests, since it rings for a minute: as
/// [PictureMaker], `./sansheng pictures` runs it and keeps the page.
class ThreeTelephones {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path PICTURES = Program.ROOT.resolve("hardware-docs/pictures");

    /// Rings heard in all when the first call is lifted, the second one, and the third given up.
    private static final List<Integer> RINGS = List.of(2, 6, 9);

    @TempDir Path folder;

    /// A telephone that somebody rings, lifts and puts down.
    private interface Hand {
        void does(String word) throws IOException;
    }

    @Test
    void s27_oneTableJudgesThreeSourcesAlike() throws Exception {
        try (Hall hall = Hall.open(folder);
                SerialCable cable = SerialCable.lay(folder, "modem");
                Program modem = modem(cable.far());
                Exchange exchange = Exchange.open(folder);
                CounterBox wired = CounterBox.start(hall, folder);
                CounterBox _ =
                        CounterBox.start(hall, folder, "counter-2", "modem:" + cable.near());
                CounterBox _ = CounterBox.start(hall, folder, "counter-3", exchange.phone());
                Browsing browser = Browsing.start()) {
            Page page = browser.page(hall.url(), Browsing.session(hall.url(), hall.login()));
            modem.said(line -> line.contains("\"heard\""), "the counter speaks to its modem");
            try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Integer> one = hands.submit(() -> ring(hall, 1, wired::wire));
                Future<Integer> two = hands.submit(() -> ring(hall, 2, modem::say));
                page.waitForSelector("#windows .ring");
                assertEquals(List.of(3, 3), List.of(one.get(), two.get()), "calls made");
            }
            awaitCount("calls over", 9, () -> over(hall, "1") + over(hall, "2") + over(hall, "3"));
            page.navigate(hall.url().resolve("/reports?name=phones").toString());
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve("telephones.png")));
            judgedAlike(hall);
            hall.verifyJournal();
        }
    }

    private static Program modem(Path line) throws IOException {
        return new Program(
                "modem",
                List.of(
                        Program.script("counter-terminal/target/sansheng-counter"),
                        "simulate",
                        "modem",
                        "--line",
                        line.toString()));
    }

    /// As people do: lifted in the second ring and put down, lifted in the fourth, given up after
    /// the third.
    private static int ring(Hall hall, int counter, Hand hand) throws IOException {
        String line = String.valueOf(counter);
        for (int call = 0; call < RINGS.size(); call++) {
            hand.does("ring");
            awaitCount("rings", RINGS.get(call), () -> of(hall, line, "phone-rang"));
            boolean last = call == RINGS.size() - 1;
            hand.does(last ? "ring-stop" : "off-hook");
            if (!last) {
                awaitCount("answers", call + 1, () -> of(hall, line, "phone-answered"));
                hand.does("on-hook");
            }
            awaitCount("calls over", call + 1, () -> over(hall, line));
        }
        return RINGS.size();
    }

    private static int over(Hall hall, String line) throws Exception {
        return of(hall, line, "phone-ended") + of(hall, line, "phone-abandoned");
    }

    private static int of(Hall hall, String line, String type) throws Exception {
        return (int)
                hall.journal(type).stream()
                        .filter(entry -> entry.path("data").path("line").asString().equals(line))
                        .count();
    }

    private static void awaitCount(String what, int count, Callable<Integer> counting) {
        await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> counting.call() >= count);
    }

    /// One within three rings, one late, one given up, whichever the source; how many seconds it
    /// rang is the telephone's own.
    private static void judgedAlike(Hall hall) throws Exception {
        JsonNode report = hall.report("phones");
        assertEquals(3, report.path("rows").size(), report::toString);
        for (JsonNode row : report.path("rows")) {
            assertEquals(
                    List.of("[0,1,0,1]", "1", "3", "1"),
                    List.of(
                            row.path("byRing").toString(),
                            row.at("/withinThreeRings/part").toString(),
                            row.at("/withinThreeRings/of").toString(),
                            row.path("abandoned").toString()),
                    row::toString);
        }
    }
}
