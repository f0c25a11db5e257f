package cn.sansheng.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.junit.jupiter.api.Test;

class LinkTest extends InAHall {
    private List<Status> said() {
        return hub.statements.stream().map(FakeHub.Statement::status).toList();
    }

    private static boolean linked(StationClient station) {
        return !(station.link() instanceof LinkState.Down);
    }

    private void hubIs(boolean online, Optional<Status.HubClock> clock) {
        Status status =
                new Status(
                        online,
                        Ids.next(),
                        StationKind.HUB,
                        "hub",
                        Instant.EPOCH,
                        Optional.empty(),
                        Map.of(),
                        clock,
                        Optional.empty());
        hub.publish(new Topic(FakeHub.HALL, Verb.STATUS, "hub"), Json.bytes(status), true);
    }

    @Test
    void birthAndFarewellShareASessionAndTheNextConnectionHasAnother() throws Exception {
        try (StationClient station = open()) {
            await().until(() -> said().size() == 1);
            station.part(new PartName("printer"), "paper-out");
        }
        try (StationClient _ = open()) {
            await().until(() -> said().size() == 3);
        }
        await().until(() -> said().size() == 4);
        Status first = said().getFirst();
        assertEquals(Map.of(new PartName("printer"), "ok"), first.parts());
        assertEquals("test 1", first.software());
        assertEquals(StationKind.KIOSK, first.kind());
        assertFalse(said().get(1).online());
        assertEquals(first.session(), said().get(1).session());
        assertEquals(said().get(2).gone(), said().get(3));
        assertFalse(first.session().equals(said().get(2).session()));
        assertEquals(first.outbox(), said().get(2).outbox());
    }

    @Test
    void theNextBirthKnowsTheNewStateOfAPart() throws Exception {
        PartName printer = new PartName("printer");
        try (StationClient station = open()) {
            await().until(() -> linked(station));
            station.part(printer, "paper-out");
            broker.restart();
            // A slow machine may need more than one attempt, each of them a birth.
            await().until(() -> said().size() >= 2);
        }
        assertEquals(Map.of(printer, "paper-out"), said().get(1).parts());
    }

    @Test
    void whoeverTakesTheNameLeavesTheWillOfTheOneBefore() throws Exception {
        MqttClient impostor =
                new MqttClient(
                        "tcp://127.0.0.1:" + broker.port(), "kiosk-1", new MemoryPersistence());
        try (StationClient station = open()) {
            await().until(() -> said().size() == 1);
            MqttConnectionOptions options = new MqttConnectionOptions();
            options.setUserName("kiosk-1");
            options.setPassword(Mosquitto.PASSWORD.getBytes(UTF_8));
            impostor.connect(options);
            await().until(() -> said().size() == 2);
            assertEquals(said().get(0).gone(), said().get(1));
            await().until(() -> station.link() instanceof LinkState.Down);
        } finally {
            impostor.disconnectForcibly(1, 1, true);
            impostor.close();
        }
    }

    @Test
    void aLateWillOfAnotherSessionIsAnsweredWithTheBirth() throws Exception {
        try (StationClient _ = open()) {
            await().until(() -> said().size() == 1);
            Status birth = said().getFirst();
            Status late =
                    Status.birth(
                                    Ids.next(),
                                    birth.kind(),
                                    birth.software(),
                                    birth.since(),
                                    birth.outbox().orElseThrow(),
                                    birth.parts())
                            .gone();
            hub.publish(Topic.of(FakeHub.HALL, Verb.STATUS, KIOSK), Json.bytes(late), true);
            await().until(() -> said().size() == 3);
            assertEquals(birth, said().get(2));
        }
    }

    @Test
    void theWayToTheHubIsKnown() throws Exception {
        List<LinkState> states = new CopyOnWriteArrayList<>();
        try (StationClient station = open()) {
            station.onLink(states::add);
            await().until(() -> station.link() instanceof LinkState.HubAway);
            hubIs(true, Optional.empty());
            await().until(() -> station.link() instanceof LinkState.Up);
            hubIs(false, Optional.empty());
            await().until(() -> station.link() instanceof LinkState.HubAway);
            broker.kill();
            await().until(() -> station.link() instanceof LinkState.Down);
            await().until(() -> states.getLast() instanceof LinkState.Down);
        }
        assertEquals(List.of("Down", "HubAway", "Up", "HubAway", "Down"), changes(states));
    }

    private static List<String> changes(List<LinkState> states) {
        List<String> changes = new ArrayList<>(List.of("Down"));
        for (LinkState state : states) {
            String name = state.getClass().getSimpleName();
            if (!name.equals(changes.getLast())) {
                changes.add(name);
            }
        }
        return changes;
    }

    @Test
    void hallTimeFollowsTheHubsClock() throws Exception {
        Instant morning = Instant.parse("2026-11-23T00:30:00Z");
        try (StationClient station = open()) {
            hubIs(true, Optional.of(new Status.HubClock(morning, Instant.now(), 20)));
            await().until(() -> station.hubClock().isPresent());
            await().until(() -> station.hallNow().isAfter(morning.plusSeconds(10)));
            assertTrue(station.hallNow().isBefore(morning.plus(Duration.ofHours(1))));
        }
    }

    @Test
    void aWrongPasswordIsToldAsSuch() throws Exception {
        try (StationClient station = open(config("wrong"))) {
            await().until(() -> downBecause(station, LinkState.Why.WRONG_CREDENTIAL));
        }
    }

    private static boolean downBecause(StationClient station, LinkState.Why why) {
        return station.link() instanceof LinkState.Down down && down.why() == why;
    }

    /// Debian's mosquitto hangs up without a word, so these bytes are a better broker's.
    @Test
    void aTakeoverThatTheBrokerTellsIsKnown() throws Exception {
        HexFormat hex = HexFormat.of();
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StationConfig there =
                    StationConfig.of(
                            FakeHub.HALL,
                            KIOSK,
                            StationKind.KIOSK,
                            URI.create("mqtt://127.0.0.1:" + listening.getLocalPort()),
                            new Credential("any"));
            try (StationClient station = open(there);
                    Socket caller = listening.accept()) {
                byte[] connack = hex.parseHex("2003000000");
                caller.getOutputStream().write(connack);
                await().until(() -> station.link() instanceof LinkState.HubAway);
                byte[] takenOver = hex.parseHex("e0028e00");
                caller.getOutputStream().write(takenOver);
                await().until(() -> downBecause(station, LinkState.Why.TAKEN_OVER));
            }
        }
    }

    @Test
    void aBrokerThatIsNotThereIsToldAsSuch() throws Exception {
        broker.kill();
        try (StationClient station = open()) {
            await().until(() -> downBecause(station, LinkState.Why.UNREACHABLE));
        }
    }

    /// The hub says its clock each half minute; here each time somebody looks.
    @Test
    void s60_aClockThatIsNotTheHubsIsToldAsAPartAndWhenItIsRightAgain() throws Exception {
        try (StationClient _ = open()) {
            await().until(() -> clocksTold(Duration.ofMinutes(1)).contains("behind"));
            await().until(() -> clocksTold(Duration.ZERO).contains("ok"));
            assertEquals(List.of("behind", "ok"), clocksTold(Duration.ZERO));
        }
    }

    private List<String> clocksTold(Duration hubIsAhead) {
        Instant hubs = Instant.now().plus(hubIsAhead);
        hubIs(true, Optional.of(new Status.HubClock(hubs, hubs, 1)));
        return hub.committed.stream()
                .map(FactMessage::fact)
                .filter(Fact.PartChanged.class::isInstance)
                .map(Fact.PartChanged.class::cast)
                .filter(told -> told.part().equals(new PartName("clock")))
                .map(Fact.PartChanged::state)
                .toList();
    }
}
