package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Token;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// B10 断网不能取号: a kiosk whose hub is gone gives tickets all the same, also after a restart of its
/// own, and the hub finds each of them once.
class HubAwayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    private Hall hall;
    private KioskBox kiosk;

    @BeforeEach
    void open() throws Exception {
        hall = Hall.open(folder);
        kiosk = KioskBox.start(hall, folder);
        kiosk.awaitScreen("home");
    }

    @AfterEach
    void close() {
        kiosk.close();
        hall.close();
    }

    @Test
    void ticketsTakenWhileTheHubIsGoneAreInItsJournalOnce() throws Exception {
        Paper online = kiosk.takeTicket("A");
        kiosk.leave();
        hall.kill();
        // Nobody has noticed yet: this one asks, waits in vain and gets its paper all the same.
        Paper unanswered = kiosk.takeTicket("A");
        kiosk.leave();
        kiosk.killAndStartAgain();
        Paper alone = kiosk.takeTicket("A");

        hall.startAgain();
        await("told").atMost(PATIENCE).until(() -> hall.journal("ticket-printed").size() == 3);
        assertEquals(List.of("A001", "A5001", "A5002"), numbers());
        assertEquals("A001", number(online.fromBars()));
        assertEquals("A5001", number(unanswered.fromBars()));
        assertEquals("A5002", number(alone.fromBars()));
        assertEquals(List.of(), hall.journal("ticket-voided"));
        assertEquals(List.of(), hall.journal("fact-quarantined"));
    }

    private List<String> numbers() throws Exception {
        return hall.journal("ticket-issued").stream()
                .map(entry -> entry.path("data").path("number").asString())
                .toList();
    }

    private String number(Token token) throws Exception {
        JsonNode ticket = hall.ticket(token);
        assertEquals("waiting", ticket.path("state").asString());
        return ticket.path("number").asString();
    }
}
