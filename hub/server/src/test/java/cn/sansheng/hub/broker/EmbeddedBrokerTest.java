package cn.sansheng.hub.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig.Broker;
import cn.sansheng.messages.StationName;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Logins and rights, seen by a real client.
class EmbeddedBrokerTest {
    private static final int NOT_AUTHORISED = 0x87;
    private static final Set<String> REVOKED = ConcurrentHashMap.newKeySet();
    private static final Logins LOGINS =
            (user, password) -> password.equals("pw-" + user) && !REVOKED.contains(user);
    private static final EmbeddedBroker BROKER =
            new EmbeddedBroker(
                    new Broker.Embedded("127.0.0.1", 0),
                    Optional.empty(),
                    LOGINS,
                    TestHall.rights());

    @BeforeAll
    static void start() throws BrokerCannotStart {
        long began = System.nanoTime();
        BROKER.start();
        System.err.println("broker started in " + (System.nanoTime() - began) / 1_000_000 + " ms");
    }

    @AfterAll
    static void stop() {
        BROKER.stop();
    }

    private static String uri() {
        return "tcp://127.0.0.1:" + BROKER.port();
    }

    private static Guest guest(String name) throws MqttException {
        return Guest.connect(uri(), name, "pw-" + name);
    }

    private static int refusal(String clientId, String user, String password) {
        return assertThrows(
                        MqttException.class,
                        () ->
                                Guest.connect(
                                        uri(),
                                        clientId,
                                        user.isEmpty() ? null : user,
                                        options -> {
                                            if (!password.isEmpty()) {
                                                options.setPassword(Guest.bytes(password));
                                            }
                                        }))
                .getReasonCode();
    }

    @Test
    void letsInWithTheRightCredentialOnly() throws MqttException {
        guest("kiosk-1").close();
        assertEquals(134, refusal("kiosk-1", "kiosk-1", "pw-kiosk-2"));
        assertEquals(134, refusal("kiosk-1", "kiosk-1", ""));
        guest("kiosk-1").close();
    }

    @Test
    void refusesAnonymousGuests() {
        assertEquals(134, refusal("kiosk-1", "", ""));
        assertEquals(134, refusal("anybody", "", ""));
    }

    @Test
    void refusesAClientIdThatIsNotTheUserName() throws MqttException {
        guest("kiosk-1").close();
        assertEquals(133, refusal("kiosk-2", "kiosk-1", "pw-kiosk-1"));
    }

    @Test
    void refusesArtemisOwnClusterUser() {
        String user = "ACTIVEMQ.CLUSTER.ADMIN.USER";
        assertEquals(134, refusal(user, user, "CHANGE ME!!"));
    }

    @Test
    void cutsOffARevokedStation() throws MqttException {
        try (Guest kiosk = guest("kiosk-2")) {
            REVOKED.add("kiosk-2");
            BROKER.disconnect(new StationName("kiosk-2"));
            await().until(() -> !kiosk.client.isConnected());
            assertEquals(134, refusal("kiosk-2", "kiosk-2", "pw-kiosk-2"));
        } finally {
            REVOKED.clear();
        }
    }

    @Test
    void theNewestConnectionOfANameWins() throws Exception {
        try (Guest first = guest("kiosk-1");
                Guest second = guest("kiosk-1")) {
            await().until(() -> !first.client.isConnected());
            assertEquals(List.of(0x8E), first.farewells);
            assertEquals(0, second.say("hall/v1/small/fact/kiosk-1", "{}", false));
        }
    }

    @Test
    void refusesEverythingOutsideTheRightsAndStaysConnected() throws Exception {
        List<String> topics = Everything.topics();
        for (String user : List.of("kiosk-1", "counter-1", "boards-1")) {
            try (Guest guest = guest(user)) {
                Set<String> said = new HashSet<>();
                for (String topic : topics) {
                    int code = guest.say(topic, "{}", false);
                    assertTrue(code == 0 || code == 0x10 || code == NOT_AUTHORISED, topic);
                    if (code != NOT_AUTHORISED) {
                        said.add(topic);
                    }
                }
                Set<String> heard = new HashSet<>();
                List<String> filters = Everything.filters();
                int[] codes = guest.hear(filters);
                for (int at = 0; at < codes.length; at++) {
                    assertTrue(codes[at] == 1 || codes[at] == NOT_AUTHORISED, filters.get(at));
                    if (codes[at] == 1) {
                        heard.add(filters.get(at));
                    }
                }
                assertEquals(Everything.grantedTo(user, TestHall.rights()::maySay, topics), said);
                assertEquals(
                        Everything.grantedTo(user, TestHall.rights()::mayHear, filters), heard);
                assertTrue(guest.client.isConnected());
            }
        }
    }

    @Test
    void refusesTricksThatArtemisWouldUnderstand() throws Exception {
        try (Guest victim = guest("kiosk-2");
                Guest hub = guest("hub");
                Guest guest = guest("kiosk-1")) {
            assertEquals(1, victim.hear("hall/v1/small/view/summary"));
            String queue = "kiosk-2.hall.v1.small.view.summary";
            Map<String, String> said =
                    Map.of(
                            "hall/v1/small/status/kiosk-1::" + queue,
                            "a named queue",
                            "hall.v1.small.view.summary",
                            "dots",
                            "$sys.mqtt.retain.hall.v1.small.view.summary",
                            "retained store");
            for (String topic : said.keySet()) {
                assertEquals(NOT_AUTHORISED, guest.say(topic, said.get(topic), true), topic);
            }
            assertArrayEquals(
                    new int[] {NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED, 1},
                    guest.hear(
                            List.of(
                                    "$share/kiosk-2/hall/v1/small/view/summary",
                                    "hall/v1/small/view/summary::" + queue,
                                    "hall/v1/small/view/#",
                                    "hall/v1/small/view/summary")));
            assertFalse(hub.say("hall/v1/small/view/summary", "real", false) >= 0x80);
            assertEquals("real", victim.next().text());
            assertTrue(guest.client.isConnected());
        }
    }

    @Test
    void refusesAWillOutsideTheRights() {
        MqttException refused =
                assertThrows(
                        MqttException.class,
                        () ->
                                Guest.connect(
                                        uri(),
                                        "kiosk-1",
                                        "kiosk-1",
                                        options -> {
                                            options.setPassword(Guest.bytes("pw-kiosk-1"));
                                            options.setWill(
                                                    "hall/v1/small/status/kiosk-2",
                                                    new org.eclipse.paho.mqttv5.common.MqttMessage(
                                                            Guest.bytes("{}")));
                                        }));
        assertEquals(NOT_AUTHORISED, refused.getReasonCode());
    }

    @Test
    void saysInOneSentenceThatThePortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedBroker late =
                    new EmbeddedBroker(
                            new Broker.Embedded("127.0.0.1", other.getLocalPort()),
                            Optional.empty(),
                            LOGINS,
                            TestHall.rights());
            BrokerCannotStart refused = assertThrows(BrokerCannotStart.class, late::start);
            assertEquals(
                    "the broker cannot listen on 127.0.0.1 port "
                            + other.getLocalPort()
                            + ": Address already in use",
                    refused.getMessage());
            assertFalse(late.listening());
        }
    }

    @Test
    void stopsAndStartsAgainOnTheSamePort() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        for (int round = 0; round < 2; round++) {
            EmbeddedBroker broker =
                    new EmbeddedBroker(
                            new Broker.Embedded("127.0.0.1", port),
                            Optional.empty(),
                            LOGINS,
                            TestHall.rights());
            broker.start();
            assertEquals(port, broker.port());
            try (Guest guest = Guest.connect("tcp://127.0.0.1:" + port, "hub", "pw-hub")) {
                broker.stop();
                await().until(() -> !guest.client.isConnected());
            }
            assertFalse(broker.listening());
        }
    }
}
