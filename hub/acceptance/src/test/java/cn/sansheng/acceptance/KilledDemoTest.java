package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
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

    private final Random when = new Random(Long.getLong("sansheng.seed", System.nanoTime()));

    @Test
    void nothingIsLostDoubledOrReorderedWhenTheHubIsKilled() throws Exception {
        try (Demo demo = new Demo(folder, Duration.ofSeconds(60))) {
            demo.ready();
            for (int kill = 1; kill <= 3; kill++) {
                killAtSomeMoment(demo, "hub");
            }
            killAtSomeMoment(demo, "boards");
            judge(demo, 4);
        }
    }

    /// The broker keeps nothing on disk: whatever was on its way goes with it.
    @Test
    void nothingIsLostDoubledOrReorderedWhenABrokerOutsideIsKilled() throws Exception {
        try (Demo demo = new Demo(folder, Duration.ofSeconds(45), "--broker", "mosquitto")) {
            demo.ready();
            killAtSomeMoment(demo, "mosquitto");
            killAtSomeMoment(demo, "hub");
            killAtSomeMoment(demo, "mosquitto");
            judge(demo, 3);
        }
    }

    private void killAtSomeMoment(Demo demo, String child) throws Exception {
        int before = Collections.frequency(demo.restarted(), child);
        workFor(Duration.ofMillis(1_000 + when.nextInt(4_000)));
        demo.kill(child);
        await().atMost(PATIENCE)
                .until(() -> Collections.frequency(demo.restarted(), child) == before + 1);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> isReady(demo));
    }

    private static void judge(Demo demo, int restarts) throws Exception {
        assertEquals(0, demo.exit(), "the demo's judge");
        ObjectNode summary = demo.summary();
        assertTrue(summary.get("tickets").intValue() > 20, summary.toString());
        for (String fault : List.of("duplicateNumbers", "doubleCalls", "lostFacts")) {
            assertEquals(0, summary.get(fault).intValue(), fault);
        }
        assertTrue(summary.get("journalVerified").booleanValue());
        assertEquals(restarts, summary.get("restarts").intValue());
        numbersRiseByOneInEachLetter(demo.journal());
    }

    /// Real work goes on in other processes meanwhile; a moment has to be let pass.
    private static void workFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        await().pollInterval(Duration.ofMillis(50))
                .atMost(time.plusSeconds(30))
                .until(() -> System.nanoTime() - end >= 0);
    }

    private static boolean isReady(Demo demo) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(demo.url().resolve("/health/ready")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
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
