package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A hall at work whose hub is killed three times and whose boards' driver once, at moments that
/// nobody chose: nothing is lost, doubled or reordered, and the demo's own judge agrees.
class KilledDemoTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir Path folder;

    @Test
    void nothingIsLostDoubledOrReorderedWhenTheHubIsKilled() throws Exception {
        Random when = new Random(Long.getLong("sansheng.seed", System.nanoTime()));
        try (Demo demo = new Demo(folder, Duration.ofSeconds(60))) {
            demo.ready();
            demo.killHub(3, when);
            demo.kill("boards");
            await().atMost(PATIENCE).until(() -> demo.restarted().contains("boards"));

            assertEquals(0, demo.exit(), "the demo's judge");
            ObjectNode summary = demo.summary();
            assertTrue(summary.get("tickets").intValue() > 20, summary.toString());
            for (String fault : List.of("duplicateNumbers", "doubleCalls", "lostFacts")) {
                assertEquals(0, summary.get(fault).intValue(), fault);
            }
            assertTrue(summary.get("journalVerified").booleanValue());
            assertEquals(4, summary.get("restarts").intValue());
            numbersRiseByOneInEachLetter(demo.journal());
        }
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
