package cn.sansheng.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A hall at work in which programs are killed at moments that nobody chose: nothing is lost,
/// doubled or reordered, and the demo's own judge agrees.
@Order(1)
class KilledDemoTest {
    /// Each test ends its demo itself: how long restarts take depends on the machine.
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    private static final String[] IN_A_SMALL_HALL = {
        "--broker", "mosquitto",
        "--hall", Demo.HUB.resolve("halls/small/hall.yaml").toString(),
        "--speed", "60"
    };

    @TempDir Path folder;

    private final Random when = new Random(Long.getLong("sansheng.seed", System.nanoTime()));

    /// This hub also dies by itself, once, after a commit and before its answer: who had asked asks
    /// again, and gets what was decided.
    @Test
    void nothingIsLostDoubledOrReorderedWhenTheHubFallsAndIsKilled() throws Exception {
        Path fallen = folder.resolve("fallen");
        Path hub =
                PatchedHub.of(
                        folder,
                        "cn/sansheng/hub/journal/JdbcJournal.java",
                        Map.of(
                                "private final JournalWriter writer;",
                                """
                                private final JournalWriter writer;
                                private int calls;
                                """,
                                "writer.append(batch);",
                                """
                                writer.append(batch);
                                java.io.File fallen = new java.io.File("%s");
                                if (batch.toString().contains("ticket-called")
                                        && ++calls > 2
                                        && fallen.mkdir()) {
                                    Runtime.getRuntime().halt(137);
                                }
                                """
                                        .formatted(fallen)));
        try (Demo demo = new Demo(folder, LONG_ENOUGH, hub)) {
            demo.ready();
            demo.awaitRestart("hub", 1);
            demo.killHub(2, when);
            demo.killAtSomeMoment("boards", when);
            demo.stopSoon();
            judge(demo, 4, 20);
        }
    }

    /// The broker keeps nothing on disk: whatever was on its way goes with it. A small hall has as
    /// many programs to kill, and a quicker day brings it as many people.
    @Test
    void nothingIsLostDoubledOrReorderedWhenABrokerOutsideIsKilled() throws Exception {
        try (Demo demo = new Demo(folder, LONG_ENOUGH, IN_A_SMALL_HALL)) {
            demo.ready();
            demo.killAtSomeMoment("mosquitto", when);
            demo.killAtSomeMoment("hub", when);
            demo.stopSoon();
            judge(demo, 2, 6);
        }
    }

    private static void judge(Demo demo, int restarts, int fewestTickets) throws Exception {
        assertEquals(0, demo.exit(), "the demo's judge");
        ObjectNode summary = demo.summary();
        assertTrue(summary.get("tickets").intValue() >= fewestTickets, summary.toString());
        for (String fault : List.of("duplicateNumbers", "doubleCalls", "lostFacts")) {
            assertEquals(0, summary.get(fault).intValue(), fault);
        }
        assertTrue(summary.get("journalVerified").booleanValue());
        assertEquals(restarts, summary.get("restarts").intValue());
        numbersRiseByOneInEachLetter(demo.journal());
    }

    private static void numbersRiseByOneInEachLetter(List<String> journal) throws MalformedMessage {
        int[] last = new int[128];
        for (String line : journal) {
            JsonNode entry = Json.readObject(line).get("entry");
            if (entry.get("type").stringValue().equals("ticket-issued")) {
                String number = entry.get("data").get("number").stringValue();
                int serial = Integer.parseInt(number.substring(1));
                assertEquals(++last[number.charAt(0)], serial, number);
            }
        }
    }
}
