package cn.sansheng.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationClientTest {
    private static final Instant AT = Instant.parse("2026-11-23T00:30:00Z");
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir Path folder;
    private Mosquitto broker;
    private FakeHub hub;

    @BeforeEach
    void start() throws Exception {
        Awaitility.setDefaultTimeout(LONG);
        broker = Mosquitto.start(folder, "hub", "kiosk-1");
        hub = new FakeHub(broker);
    }

    @AfterEach
    void stop() throws Exception {
        hub.close();
        broker.close();
    }

    private StationConfig config(String credential) {
        return StationConfig.of(
                FakeHub.HALL,
                new StationName("kiosk-1"),
                StationKind.KIOSK,
                broker.url(),
                new Credential(credential));
    }

    private StationClient open() throws IOException {
        return StationClient.open(
                config(Mosquitto.PASSWORD),
                "test 1",
                folder.resolve("data"),
                Map.of(new PartName("printer"), "ok"));
    }

    private static Fact rang(int ring) {
        return new Fact.PartChanged(new PartName("count"), Integer.toString(ring));
    }

    private static void report(StationClient station, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(ring -> station.report(rang(ring), AT));
    }

    private void assertCommitted(int facts) {
        assertEquals(
                IntStream.rangeClosed(1, facts).mapToObj(StationClientTest::rang).toList(),
                hub.committed.stream().map(FactMessage::fact).toList());
    }

    @Test
    void factsAreCommittedOnceAndInOrder() throws Exception {
        try (StationClient station = open()) {
            report(station, 1, 300);
            assertTrue(station.drained(LONG));
            assertCommitted(300);
            assertEquals(0, station.waiting());
            assertEquals(AT, hub.committed.getFirst().at());
        }
        assertEquals(300, hub.arrivals.get(), "sent more than once without need");
    }

    @Test
    void factsSurviveKilledBrokersAndLostMessages() throws Exception {
        Random luck = new Random(7);
        hub.loses = _ -> luck.nextInt(40) == 0;
        try (StationClient station = open()) {
            report(station, 1, 100);
            for (int kill = 1; kill <= 3; kill++) {
                int most = 100 * kill - 50;
                await().until(() -> hub.committed.size() >= most);
                broker.kill();
                report(station, 100 * kill + 1, 100 * kill + 100);
                broker.start();
            }
            assertTrue(station.drained(LONG));
        }
        assertCommitted(400);
    }

    @Test
    void aFactIsOnDiskWhenReportReturnsAndComesWhenTheHallIsBack() throws Exception {
        broker.kill();
        try (StationClient station = open()) {
            report(station, 1, 20);
            assertEquals(20, station.waiting());
            assertFalse(station.drained(Duration.ofMillis(50)));
        }
        broker.start();
        try (StationClient station = open()) {
            assertEquals(20, station.waiting());
            report(station, 21, 25);
            assertTrue(station.drained(LONG));
        }
        assertCommitted(25);
        assertEquals(1, hub.upTo.size(), "one outbox");
    }

    @Test
    void birthAndFarewellShareASessionAndTheNextConnectionHasAnother() throws Exception {
        try (StationClient station = open()) {
            await().until(() -> station.link() instanceof LinkState.HubAway);
        }
        try (StationClient station = open()) {
            await().until(() ->
                    hub.statements.stream().filter(s -> s.status().online()).count() == 2);
            assertInstanceOf(LinkState.HubAway.class, station.link());
        }
        await().until(() -> hub.statements.size() == 4);
        List<Status> said = hub.statements.stream().map(FakeHub.Statement::status).toList();
        assertEquals(said.get(0).gone(), said.get(1));
        assertEquals(said.get(2).gone(), said.get(3));
        assertFalse(said.get(0).session().equals(said.get(2).session()));
        assertEquals(Map.of(new PartName("printer"), "ok"), said.get(0).parts());
        assertEquals(said.get(0).outbox(), said.get(2).outbox());
        assertEquals("test 1", said.get(0).software());
    }
}
