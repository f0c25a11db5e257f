package cn.sansheng.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.logging.Level;
import javax.net.ssl.SSLException;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One MQTT 5 connection from CONNECT to its end; never reused. The only class that knows the MQTT
/// library. Events come on the library's threads: the listener must only enqueue. Stations use
/// [StationClient]; the bare connection is for programs that misbehave on purpose.
public final class BrokerConnection {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerConnection.class);

    /// Held, or its level would be forgotten. What the library shouts reaches us as events.
    private static final java.util.logging.Logger LIBRARY =
            java.util.logging.Logger.getLogger("org.eclipse.paho");

    private static final int KEEP_ALIVE_SECONDS = 15;
    private static final int CONNECT_SECONDS = 10;
    private static final long MOST_BYTES = 64 * 1024;
    private static final int AT_LEAST_ONCE = 1;

    /// Retained messages of this subscription are not wanted, only what comes from now on.
    private static final int ONLY_NEW = 2;

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final MqttAsyncClient client;
    private final ScheduledExecutorService threads;
    private final Consumer<BrokerEvent> listener;
    private final Slots<Outgoing> slots = new Slots<>(this::send);

    private record Outgoing(String topic, MqttMessage message) {}

    private BrokerConnection(
            MqttAsyncClient client,
            ScheduledExecutorService threads,
            Consumer<BrokerEvent> listener) {
        this.client = client;
        this.threads = threads;
        this.listener = listener;
    }

    /// Begins to connect. The library's four threads are virtual ones: a simulator has many of us.
    public static BrokerConnection open(
            BrokerTarget target, String willTopic, byte[] will, Consumer<BrokerEvent> listener) {
        ScheduledExecutorService threads =
                Executors.newScheduledThreadPool(
                        4, Thread.ofVirtual().name("mqtt " + target.name(), 0).factory());
        try {
            MqttAsyncClient client =
                    new MqttAsyncClient(
                            target.url(), target.name(), new MemoryPersistence(), null, threads);
            BrokerConnection connection = new BrokerConnection(client, threads, listener);
            client.setCallback(connection.new Ear());
            client.connect(options(target, willTopic, will), null, connection.new Connecting());
            return connection;
        } catch (MqttException refused) {
            threads.shutdownNow();
            throw new IllegalStateException(refused);
        }
    }

    private static MqttConnectionOptions options(
            BrokerTarget target, String willTopic, byte[] will) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setSocketFactory(target.sockets());
        options.setUserName(target.name());
        options.setPassword(target.credential().secret().getBytes(UTF_8));
        options.setCleanStart(true);
        options.setSessionExpiryInterval(0L);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout(CONNECT_SECONDS);
        options.setAutomaticReconnect(false);
        options.setReceiveMaximum(100);
        options.setMaximumPacketSize(MOST_BYTES);
        options.setWill(willTopic, retained(will));
        return options;
    }

    private static MqttMessage retained(byte[] payload) {
        return new MqttMessage(payload, AT_LEAST_ONCE, true, new MqttProperties());
    }

    public void subscribe(List<String> topics) {
        subscribe(topics, 0);
    }

    void subscribeToNew(String topic) {
        subscribe(List.of(topic), ONLY_NEW);
    }

    private void subscribe(List<String> topics, int retainHandling) {
        MqttSubscription[] all = new MqttSubscription[topics.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new MqttSubscription(topics.get(i), AT_LEAST_ONCE);
            all[i].setRetainHandling(retainHandling);
        }
        try {
            client.subscribe(all, null, new Acknowledged(topics, () -> {}), new MqttProperties());
        } catch (MqttException lost) {
            LOG.debug("subscribing over a lost connection", lost);
        }
    }

    public void publishStatus(String topic, byte[] status) {
        slots.add(new Outgoing(topic, retained(status)));
    }

    public void publishFact(String topic, byte[] fact) {
        slots.add(
                new Outgoing(
                        topic, new MqttMessage(fact, AT_LEAST_ONCE, false, new MqttProperties())));
    }

    /// `expiry` in seconds.
    public void publishRequest(
            String topic, byte[] request, int expiry, String replyTopic, UUID id) {
        MqttProperties properties = new MqttProperties();
        properties.setMessageExpiryInterval((long) expiry);
        properties.setResponseTopic(replyTopic);
        properties.setCorrelationData(id.toString().getBytes(UTF_8));
        slots.add(new Outgoing(topic, new MqttMessage(request, AT_LEAST_ONCE, false, properties)));
    }

    /// How many facts the broker will take now.
    int room() {
        return slots.room();
    }

    private void send(Outgoing outgoing) {
        try {
            client.publish(
                    outgoing.topic,
                    outgoing.message,
                    null,
                    new Acknowledged(List.of(outgoing.topic), this::taken));
        } catch (MqttException lost) {
            LOG.debug("publishing over a lost connection", lost);
        }
    }

    private void taken() {
        slots.free();
        listener.accept(new BrokerEvent.Taken());
    }

    /// Farewell, DISCONNECT; waits a moment for each.
    public void leave(String topic, byte[] farewell) {
        try {
            client.publish(topic, retained(farewell)).waitForCompletion(1_000);
            client.disconnect(0, null, null, 0, new MqttProperties()).waitForCompletion(1_000);
        } catch (MqttException lost) {
            LOG.debug("the connection was lost while leaving", lost);
        }
        dispose();
    }

    /// Frees everything without a word; the library may block in it, so it gets its own thread.
    public void dispose() {
        Thread.ofVirtual()
                .name("dispose " + client.getClientId())
                .start(() -> {
                    try {
                        if (client.isConnected()) {
                            client.disconnectForcibly(1, 1, false);
                        }
                        client.close();
                    } catch (MqttException stillThere) {
                        LOG.debug("closing the connection", stillThere);
                    }
                    threads.shutdownNow();
                });
    }

    private final class Connecting implements MqttActionListener {
        @Override
        public void onSuccess(IMqttToken token) {
            Integer most = token.getResponseProperties().getReceiveMaximum();
            slots.limit(most == null ? Integer.MAX_VALUE : most);
            listener.accept(new BrokerEvent.Opened());
        }

        @Override
        public void onFailure(IMqttToken token, Throwable cause) {
            int code = cause instanceof MqttException known ? known.getReasonCode() : 0;
            boolean untrusted = cause.getCause() instanceof SSLException;
            LinkState.Why otherwise =
                    untrusted ? LinkState.Why.UNTRUSTED : LinkState.Why.UNREACHABLE;
            listener.accept(new BrokerEvent.Closed(why(code, otherwise), cause.toString()));
        }
    }

    private static LinkState.Why why(int code, LinkState.Why otherwise) {
        return switch (code) {
            case MqttReturnCode.RETURN_CODE_BAD_USERNAME_OR_PASSWORD,
                    MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED ->
                    LinkState.Why.WRONG_CREDENTIAL;
            case MqttReturnCode.RETURN_CODE_SESSION_TAKEN_OVER -> LinkState.Why.TAKEN_OVER;
            default -> otherwise;
        };
    }

    private final class Ear implements MqttCallback {
        @Override
        public void disconnected(MqttDisconnectResponse response) {
            LinkState.Why why = why(response.getReturnCode(), LinkState.Why.LOST);
            listener.accept(new BrokerEvent.Closed(why, response.toString()));
        }

        @Override
        public void messageArrived(String topic, MqttMessage message) {
            listener.accept(new BrokerEvent.Arrived(topic, message.getPayload()));
        }

        @Override
        public void mqttErrorOccurred(MqttException trouble) {
            LOG.warn("the broker sent what cannot be read", trouble);
        }

        @Override
        public void deliveryComplete(IMqttToken token) {}

        @Override
        public void connectComplete(boolean reconnect, String server) {}

        @Override
        public void authPacketArrived(int reason, MqttProperties properties) {}
    }

    /// A broker that denies says so in the acknowledgement, which the library counts as success.
    private void tellDenied(List<String> topics, IMqttToken token) {
        int[] codes = token.getReasonCodes();
        for (int i = 0; codes != null && i < Math.min(codes.length, topics.size()); i++) {
            if (codes[i] >= MqttReturnCode.RETURN_CODE_UNSPECIFIED_ERROR) {
                listener.accept(new BrokerEvent.Denied(topics.get(i), codes[i]));
            }
        }
    }

    private final class Acknowledged implements MqttActionListener {
        private final List<String> topics;
        private final Runnable then;

        Acknowledged(List<String> topics, Runnable then) {
            this.topics = topics;
            this.then = then;
        }

        @Override
        public void onSuccess(IMqttToken token) {
            tellDenied(topics, token);
            then.run();
        }

        @Override
        public void onFailure(IMqttToken token, Throwable cause) {
            LOG.debug("{} failed", topics, cause);
            then.run();
        }
    }
}
