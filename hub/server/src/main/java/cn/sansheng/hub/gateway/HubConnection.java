package cn.sansheng.hub.gateway;

import cn.sansheng.messages.Json;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
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

/// One of the hub's two connections. What arrives is acknowledged to the broker only when it has
/// left the inbox, and no more than Receive Maximum is ever under way: that is the back-pressure.
/// Reconnects for ever.
final class HubConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HubConnection.class);
    private static final int RECEIVE_MAXIMUM = 200;
    private static final int KEEP_ALIVE_SECONDS = 10;
    private static final Duration LONGEST_RECONNECT = Duration.ofSeconds(5);

    /// A message as it came, with the way to acknowledge it.
    record Delivery(String topic, MqttMessage message, Runnable acknowledge) {}

    interface Receiver {
        /// On a Paho thread: must not block.
        void received(Delivery delivery);

        /// Subscribed again after a connection was made; on a thread of its own.
        void connected();
    }

    private final MqttAsyncClient client;
    private final List<String> filters;
    private final Receiver receiver;
    private final MqttConnectionOptions options;
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile boolean up;

    HubConnection(HubLogin login, List<String> filters, Receiver receiver) throws MqttException {
        this.client =
                new MqttAsyncClient(login.url().toString(), login.user(), new MemoryPersistence());
        this.filters = filters;
        this.receiver = receiver;
        this.options = options(login);
        client.setManualAcks(true);
        client.setCallback(new Callback());
    }

    private static MqttConnectionOptions options(HubLogin login) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName(login.user());
        options.setPassword(login.password().getBytes(StandardCharsets.UTF_8));
        options.setCleanStart(true);
        options.setSessionExpiryInterval(0L);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setReceiveMaximum(RECEIVE_MAXIMUM);
        options.setAutomaticReconnect(true);
        options.setAutomaticReconnectDelay(1, (int) LONGEST_RECONNECT.toSeconds());
        options.setMaxReconnectDelay((int) LONGEST_RECONNECT.toMillis());
        options.setSocketFactory(new NoDelay(login.sockets()));
        options.setHttpsHostnameVerificationEnabled(false);
        login.will()
                .ifPresent(will ->
                        options.setWill(
                                will.topic(),
                                new MqttMessage(
                                        Json.bytes(will.status()), 1, true, new MqttProperties())));
        return options;
    }

    /// Tries until the broker is there; returns early when interrupted.
    void open() throws InterruptedException {
        while (true) {
            try {
                client.connect(options).waitForCompletion();
                break;
            } catch (MqttException refused) {
                LOG.warn("broker not reached as {}: {}", client.getClientId(), refused.toString());
                TimeUnit.SECONDS.sleep(1);
            }
        }
        first.await();
    }

    boolean up() {
        return up;
    }

    void publish(String topic, byte[] payload, boolean retained, MqttProperties properties) {
        try {
            client.publish(topic, new MqttMessage(payload, 1, retained, properties));
        } catch (MqttException lost) {
            LOG.warn("not published on {}: {}", topic, lost.toString());
        }
    }

    /// Waits until the broker has it: for the farewell.
    void publishSurely(String topic, byte[] payload) {
        try {
            client.publish(topic, new MqttMessage(payload, 1, true, new MqttProperties()))
                    .waitForCompletion(2_000);
        } catch (MqttException lost) {
            LOG.warn("not published on {}: {}", topic, lost.toString());
        }
    }

    @Override
    public void close() {
        try {
            client.disconnectForcibly(500, 500, true);
            client.close(true);
        } catch (MqttException already) {
            LOG.debug("closing", already);
        }
    }

    private void subscribe() {
        MqttSubscription[] subscriptions =
                filters.stream()
                        .map(filter -> new MqttSubscription(filter, 1))
                        .toArray(MqttSubscription[]::new);
        try {
            client.subscribe(subscriptions).waitForCompletion(10_000);
            up = true;
            receiver.connected();
            first.countDown();
        } catch (MqttException lost) {
            LOG.warn("not subscribed as {}: {}", client.getClientId(), lost.toString());
        }
    }

    private final class Callback implements MqttCallback {
        @Override
        public void connectComplete(boolean reconnect, String serverUri) {
            Thread.ofVirtual()
                    .name("subscribe " + client.getClientId())
                    .start(HubConnection.this::subscribe);
        }

        @Override
        public void disconnected(MqttDisconnectResponse response) {
            up = false;
            LOG.warn("broker lost as {}: {}", client.getClientId(), response.getReasonString());
        }

        @Override
        public void messageArrived(String topic, MqttMessage message) {
            receiver.received(new Delivery(topic, message, () -> acknowledge(message)));
        }

        private void acknowledge(MqttMessage message) {
            try {
                client.messageArrivedComplete(message.getId(), message.getQos());
            } catch (MqttException lost) {
                LOG.debug("delivered again after the reconnect", lost);
            }
        }

        @Override
        public void mqttErrorOccurred(MqttException error) {
            LOG.warn("MQTT error as {}: {}", client.getClientId(), error.toString());
        }

        @Override
        public void deliveryComplete(IMqttToken token) {}

        @Override
        public void authPacketArrived(int reasonCode, MqttProperties properties) {}
    }

    /// Nagle's algorithm costs 26 ms on the median request.
    private static final class NoDelay extends SocketFactory {
        private final SocketFactory inner;

        NoDelay(SocketFactory inner) {
            this.inner = inner;
        }

        private static Socket prompt(Socket socket) throws java.io.IOException {
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket() throws java.io.IOException {
            return prompt(inner.createSocket());
        }

        @Override
        public Socket createSocket(String host, int port) throws java.io.IOException {
            return prompt(inner.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort)
                throws java.io.IOException {
            return prompt(inner.createSocket(host, port, from, fromPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws java.io.IOException {
            return prompt(inner.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
                throws java.io.IOException {
            return prompt(inner.createSocket(host, port, from, fromPort));
        }
    }
}
