package cn.sansheng.hub.gateway;

import cn.sansheng.hub.gateway.HubConnection.Delivery;
import cn.sansheng.hub.gateway.HubConnection.Receiver;
import cn.sansheng.messages.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection from CONNECT to its loss. The library's own reconnecting is left aside: after a
/// broker was killed it stayed away, and counted what had been under way as under way for ever.
final class HubSession {
    private static final Logger LOG = LoggerFactory.getLogger(HubSession.class);
    private static final int RECEIVE_MAXIMUM = 200;
    private static final int KEEP_ALIVE_SECONDS = 10;
    private static final int ANSWER_MILLIS = 10_000;
    private static final int FAREWELL_MILLIS = 2_000;

    private final MqttAsyncClient client;
    private final SendQueue queue;
    private final Ear ear;

    private HubSession(MqttAsyncClient client, SendQueue queue, Ear ear) {
        this.client = client;
        this.queue = queue;
        this.ear = ear;
    }

    /// Connected, and ready to answer before anything is asked.
    static HubSession open(HubLogin login, Receiver receiver) throws MqttException {
        MqttAsyncClient client =
                new MqttAsyncClient(login.url().toString(), login.user(), new MemoryPersistence());
        Ear ear = new Ear(client, receiver);
        try {
            client.setManualAcks(true);
            client.setCallback(ear);
            IMqttToken connected = client.connect(options(login));
            connected.waitForCompletion(ANSWER_MILLIS);
            Integer most = connected.getResponseProperties().getReceiveMaximum();
            SendQueue queue = new SendQueue(client, most == null ? 65_535 : most);
            return new HubSession(client, queue, ear);
        } catch (MqttException refused) {
            dispose(client);
            throw refused;
        }
    }

    private static MqttConnectionOptions options(HubLogin login) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName(login.user());
        options.setPassword(login.password().getBytes(StandardCharsets.UTF_8));
        options.setCleanStart(true);
        options.setSessionExpiryInterval(0L);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setReceiveMaximum(RECEIVE_MAXIMUM);
        options.setAutomaticReconnect(false);
        options.setSocketFactory(new PromptSockets(login.sockets()));
        options.setHttpsHostnameVerificationEnabled(false);
        login.will()
                .ifPresent(will ->
                        options.setWill(
                                will.topic(),
                                new MqttMessage(
                                        Json.bytes(will.status()), 1, true, new MqttProperties())));
        return options;
    }

    void subscribe(List<String> filters) throws MqttException {
        client.subscribe(subscriptions(filters)).waitForCompletion(ANSWER_MILLIS);
    }

    private static MqttSubscription[] subscriptions(List<String> filters) {
        return filters.stream()
                .map(filter -> new MqttSubscription(filter, 1))
                .toArray(MqttSubscription[]::new);
    }

    void publish(String topic, MqttMessage message) {
        queue.publish(topic, message);
    }

    /// Waits until the broker has it: for the farewell.
    void publishSurely(String topic, MqttMessage message) {
        try {
            client.publish(topic, message).waitForCompletion(FAREWELL_MILLIS);
        } catch (MqttException gone) {
            LOG.warn("not published on {}: {}", topic, gone.toString());
        }
    }

    boolean up() {
        return ear.lost.getCount() > 0;
    }

    void awaitLoss() throws InterruptedException {
        ear.lost.await();
    }

    void close() {
        ear.close();
        dispose(client);
    }

    /// The library may block in it, so nobody waits.
    private static void dispose(MqttAsyncClient client) {
        Thread.ofVirtual()
                .name("dispose " + client.getClientId())
                .start(() -> {
                    try {
                        if (client.isConnected()) {
                            client.disconnectForcibly(500, 500, true);
                        }
                        client.close(true);
                    } catch (MqttException already) {
                        LOG.debug("closing", already);
                    }
                });
    }

    /// Nothing is acknowledged once it is closed: a disposed client of the library fails at that
    /// with a null pointer, and would take the hall's owner with it.
    static final class Ear implements MqttCallback {
        private final MqttAsyncClient client;
        private final Receiver receiver;
        private final CountDownLatch lost = new CountDownLatch(1);
        private boolean closed;

        Ear(MqttAsyncClient client, Receiver receiver) {
            this.client = client;
            this.receiver = receiver;
        }

        synchronized void close() {
            closed = true;
            lost.countDown();
        }

        @Override
        public void disconnected(MqttDisconnectResponse response) {
            LOG.warn("broker lost as {}: {}", client.getClientId(), response);
            lost.countDown();
        }

        @Override
        public void messageArrived(String topic, MqttMessage message) {
            receiver.received(new Delivery(topic, message, () -> acknowledge(message)));
        }

        private synchronized void acknowledge(MqttMessage message) {
            if (closed) {
                return;
            }
            try {
                client.messageArrivedComplete(message.getId(), message.getQos());
            } catch (MqttException gone) {
                LOG.debug("delivered again after the reconnect", gone);
            }
        }

        @Override
        public void mqttErrorOccurred(MqttException error) {
            LOG.warn("MQTT error as {}: {}", client.getClientId(), error.toString());
        }

        @Override
        public void connectComplete(boolean reconnect, String serverUri) {}

        @Override
        public void deliveryComplete(IMqttToken token) {}

        @Override
        public void authPacketArrived(int reasonCode, MqttProperties properties) {}
    }
}
