package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the pictures of kiosk, paper, console and rating display for the documentation. As
/// [PictureMaker], not part of the tests.
class BoxPictures {
    private static final Path PICTURES = Program.ROOT.resolve("hardware-docs/pictures");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLERK = "c01";
    private static final String PIN = "27182818";
    private static final String CONSOLE = "1366x768+0+0";
    private static final String RATING = "800x480+0+768";

    @TempDir Path folder;

    @Test
    void drawsEveryBox() throws Exception {
        try (Hall hall = Hall.open(folder);
                KioskBox kiosk = KioskBox.start(hall, folder);
                CounterBox counter = CounterBox.start(hall, folder)) {
            hall.pin(CLERK, PIN);
            kiosk.awaitScreen("home");
            counter.signIn(CLERK, PIN);
            awaitEntries(hall, "clerk-signed-in", 1);
            for (int person = 1; person <= 3; person++) {
                Paper paper = kiosk.takeTicket("A");
                Files.copy(
                        paper.picture(),
                        PICTURES.resolve("paper.png"),
                        StandardCopyOption.REPLACE_EXISTING);
                kiosk.screen().photograph(PICTURES.resolve("kiosk-ticket.png"));
                kiosk.touch("ticket", "done");
            }
            kiosk.awaitScreen("home");
            kiosk.screen().photograph(PICTURES.resolve("kiosk.png"));
            serve(hall, counter);
        }
    }

    private static void serve(Hall hall, CounterBox counter) throws Exception {
        counter.pressLead("idle", "call-next");
        awaitEntries(hall, "ticket-called", 1);
        counter.pressLead("called", "start");
        awaitEntries(hall, "service-started", 1);
        counter.wire("ring");
        awaitEntries(hall, "phone-rang", 2);
        counter.screen().photograph(PICTURES.resolve("console.png"), CONSOLE);
        counter.wire("off-hook");
        counter.pressLead("serving", "finish");
        awaitEntries(hall, "service-finished", 1);
        counter.screen().photograph(PICTURES.resolve("rating.png"), RATING);
    }

    private static void awaitEntries(Hall hall, String type, int count) {
        await(type)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> hall.journal(type).size() >= count);
    }
}
