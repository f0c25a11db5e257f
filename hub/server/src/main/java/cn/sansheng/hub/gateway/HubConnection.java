package cn.sansheng.hub.gateway;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One of the hub's two connections. What arrives is acknowledged to the broker only when it has
/// left the inbox, and no more than Receive Maximum is ever under way: that is the back-pressure.
/// Reconnects for ever, each time with a new session.
final class HubConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HubConnection.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /// A message as it came, with the way to acknowledge it.
    record Delivery(String topic, MqttMessage message, Runnable acknowledge) {}

    interface Receiver {
        /// On a Paho thread: must not block.
        void received(Delivery delivery);

        /// Subscribed again after a connection was made; on the connection's own thread.
        void connected();
    }

    private final HubLogin login;
    private final List<String> filters;
    private final Receiver receiver;
    private final Thread owner;
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile @Nullable HubSession session;
    private volatile boolean closed;

    HubConnection(HubLogin login, List<String> filters, Receiver receiver) {
        this.login = login;
        this.filters = filters;
        this.receiver = receiver;
        this.owner = Thread.ofVirtual().name("broker as " + login.user()).unstarted(this::keepUp);
    }

    void open() {
        owner.start();
    }

    /// Returns when the broker was reached for the first time, or when interrupted.
    void awaitFirst() throws InterruptedException {
        first.await();
    }

    boolean up() {
        HubSession present = session;
        return present != null && present.up();
    }

    void publish(String topic, byte[] payload, boolean retained, MqttProperties properties) {
        HubSession present = session;
        if (present == null) {
            LOG.debug("not published on {}: no broker", topic);
            return;
        }
        present.publish(topic, new MqttMessage(payload, 1, retained, properties));
    }

    /// Waits until the broker has it: for the farewell.
    void publishSurely(String topic, byte[] payload) {
        HubSession present = session;
        if (present != null) {
            present.publishSurely(topic, new MqttMessage(payload, 1, true, new MqttProperties()));
        }
    }

    @Override
    public void close() {
        closed = true;
        owner.interrupt();
        HubSession present = session;
        if (present != null) {
            present.close();
        }
    }

    private void keepUp() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (!closed) {
                try {
                    serve(HubSession.open(login, receiver));
                    pause = SHORTEST_PAUSE;
                } catch (MqttException refused) {
                    LOG.warn("broker not reached as {}: {}", login.user(), refused.toString());
                }
                TimeUnit.MILLISECONDS.sleep(jittered(pause));
                pause = least(pause.multipliedBy(2), LONGEST_PAUSE);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HubSession opened) throws MqttException, InterruptedException {
        session = opened;
        try {
            if (closed) {
                return;
            }
            opened.subscribe(filters);
            receiver.connected();
            first.countDown();
            opened.awaitLoss();
        } finally {
            session = null;
            opened.close();
        }
    }

    private static long jittered(Duration pause) {
        return ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis());
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
