package cn.sansheng.hub.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig.Broker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the contract needs of MQTT 5, at the embedded broker with a real client.
class DeliveryTest {
    private static final String ROOT = "hall/v1/small/";
    private static final EmbeddedBroker BROKER =
            new EmbeddedBroker(
                    new Broker.Embedded("127.0.0.1", 0),
                    Optional.empty(),
                    (user, password) -> password.equals("pw"),
                    TestHall.rights());

    @BeforeAll
    static void start() throws BrokerCannotStart {
        BROKER.start();
    }

    @AfterAll
    static void stop() {
        BROKER.stop();
    }

    private static String uri() {
        return "tcp://127.0.0.1:" + BROKER.port();
    }

    private static Guest guest(String name) throws MqttException {
        return Guest.connect(uri(), name, "pw");
    }

    @Test
    void keepsTheLastRetainedPictureUntilAnEmptyOne() throws Exception {
        String topic = ROOT + "view/summary";
        try (Guest hub = guest("hub")) {
            hub.say(topic, "old", true);
            hub.say(topic, "new", true);
            try (Guest kiosk = guest("kiosk-1")) {
                kiosk.hear(topic);
                Guest.Heard picture = kiosk.next();
                assertEquals("new", picture.text());
                assertTrue(picture.message().isRetained());
                hub.say(topic, "", true);
                assertEquals("", kiosk.next().text());
            }
            try (Guest kiosk = guest("kiosk-1")) {
                kiosk.hear(topic);
                hub.say(topic, "live", false);
                Guest.Heard first = kiosk.next();
                assertEquals("live", first.text());
                assertFalse(first.message().isRetained());
            }
        }
    }

    @Test
    void publishesTheWillOfOneWhoVanishedButNotOfOneWhoLeft() throws Exception {
        String topic = ROOT + "status/kiosk-1";
        try (Guest hub = guest("hub")) {
            hub.hear(topic);
            withWill(topic).close();
            withWill(topic).vanish();
            Guest.Heard will = hub.next();
            assertEquals("gone", will.text());
            hub.say(topic, "marker", false);
            assertEquals("marker", hub.next().text());
            try (Guest late = guest("hub-requests")) {
                late.hear(topic);
                assertEquals("gone", late.next().text());
            }
        }
    }

    private static Guest withWill(String topic) throws MqttException {
        return Guest.connect(
                uri(),
                "kiosk-1",
                "kiosk-1",
                options -> {
                    options.setPassword(Guest.bytes("pw"));
                    MqttMessage will = new MqttMessage(Guest.bytes("gone"));
                    will.setRetained(true);
                    will.setQos(1);
                    options.setWill(topic, will);
                });
    }

    @Test
    void carriesResponseTopicCorrelationAndRemainingExpiry() throws Exception {
        String topic = ROOT + "request/kiosk-1";
        String reply = ROOT + "reply/kiosk-1";
        try (Guest hub = guest("hub-requests");
                Guest kiosk = guest("kiosk-1")) {
            hub.hear(ROOT + "request/+");
            kiosk.hear(reply);
            MqttMessage request = new MqttMessage(Guest.bytes("{}"));
            MqttProperties properties = new MqttProperties();
            properties.setResponseTopic(reply);
            properties.setCorrelationData(Guest.bytes("id-1"));
            properties.setMessageExpiryInterval(5L);
            request.setProperties(properties);
            kiosk.say(topic, request);
            MqttProperties got = hub.next().message().getProperties();
            assertEquals(reply, got.getResponseTopic());
            assertArrayEquals(Guest.bytes("id-1"), got.getCorrelationData());
            assertTrue(got.getMessageExpiryInterval() <= 5);
        }
    }

    @Test
    void dropsWhatHasExpiredWhileItsReaderWasBusy() throws Exception {
        String topic = ROOT + "order/kiosk-1";
        try (Guest hub = guest("hub");
                Guest kiosk = slow("kiosk-1", 1)) {
            kiosk.hear(topic);
            hub.say(topic, expiring("first", 60));
            Guest.Heard first = kiosk.next();
            hub.say(topic, expiring("stale", 1));
            hub.say(topic, expiring("good", 60));
            await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
            assertNull(kiosk.heard.peek());
            kiosk.client.messageArrivedComplete(first.message().getId(), 1);
            assertEquals("good", kiosk.next().text());
        }
    }

    private static MqttMessage expiring(String text, long seconds) {
        MqttMessage message = new MqttMessage(Guest.bytes(text));
        message.getProperties();
        MqttProperties properties = new MqttProperties();
        properties.setMessageExpiryInterval(seconds);
        message.setProperties(properties);
        return message;
    }

    private static Guest slow(String name, int receiveMaximum) throws MqttException {
        Guest guest =
                Guest.connect(
                        uri(),
                        name,
                        name,
                        options -> {
                            options.setPassword(Guest.bytes("pw"));
                            options.setReceiveMaximum(receiveMaximum);
                        });
        guest.client.setManualAcks(true);
        return guest;
    }

    @Test
    void sendsNoMoreThanTheReceiveMaximumUnacknowledgedAndThenGoesOn() throws Exception {
        String topic = ROOT + "fact/kiosk-1";
        try (Guest hub = slow("hub", 3);
                Guest kiosk = guest("kiosk-1")) {
            hub.hear(ROOT + "fact/+");
            for (int number = 1; number <= 10; number++) {
                kiosk.say(topic, Integer.toString(number), false);
            }
            await().until(() -> hub.heard.size() == 3);
            assertEquals(3, hub.heard.size());
            for (int number = 1; number <= 10; number++) {
                Guest.Heard next = hub.next();
                assertEquals(Integer.toString(number), next.text());
                int ahead = hub.heard.size();
                assertTrue(ahead <= 2, "unacknowledged beside this one: " + ahead);
                hub.client.messageArrivedComplete(next.message().getId(), 1);
            }
        }
    }

    @Test
    void keepsTheOrderOfOneStation() throws Exception {
        try (Guest hub = guest("hub");
                Guest kiosk = guest("kiosk-1")) {
            hub.hear(ROOT + "fact/+");
            for (int number = 0; number < 200; number++) {
                MqttMessage fact = new MqttMessage(Guest.bytes(Integer.toString(number)));
                fact.setQos(1);
                kiosk.client.publish(ROOT + "fact/kiosk-1", fact).waitForCompletion(30_000);
            }
            List<String> expected =
                    java.util.stream.IntStream.range(0, 200).mapToObj(Integer::toString).toList();
            List<String> got = new java.util.ArrayList<>();
            while (got.size() < 200) {
                got.add(hub.next().text());
            }
            assertEquals(expected, got);
        }
    }

    @Test
    void takesAPacketOf64KiBAndRefusesALargerOneWithItsConnection() throws Exception {
        String topic = ROOT + "fact/kiosk-1";
        try (Guest hub = guest("hub");
                Guest kiosk = guest("kiosk-1")) {
            hub.hear(topic);
            String fits = "x".repeat(64 * 1024 - 4 - 2 - topic.length() - 2 - 1);
            assertEquals(0, kiosk.say(topic, fits, false));
            assertEquals(fits.length(), hub.next().text().length());
            MqttMessage large = new MqttMessage(Guest.bytes(fits + "x"));
            large.setQos(1);
            raw(kiosk, topic, large);
            await().until(() -> !kiosk.client.isConnected());
        }
    }

    private static void raw(Guest kiosk, String topic, MqttMessage large) {
        try {
            kiosk.client.publish(topic, large);
        } catch (MqttException ownLimit) {
            throw new AssertionError("Paho did not even send it", ownLimit);
        }
    }
}
