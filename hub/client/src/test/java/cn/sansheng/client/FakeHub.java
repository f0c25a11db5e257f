package cn.sansheng.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.messages.Ack;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.awaitility.Awaitility;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hub's side of contract §3, by hand: commits the next number only, acks, answers requests.
final class FakeHub implements MqttCallback, AutoCloseable {
    static final HallId HALL = new HallId("small");

    private static final Logger LOG = LoggerFactory.getLogger(FakeHub.class);

    record Statement(String station, Status status) {}

    record Heard(String station, String id, long expiry, String replyTopic, String correlation) {}

    final List<FactMessage> committed = new CopyOnWriteArrayList<>();
    final List<Heard> requests = new CopyOnWriteArrayList<>();
    final List<Statement> statements = new CopyOnWriteArrayList<>();
    final AtomicInteger arrivals = new AtomicInteger();
    final Map<UUID, Long> upTo = new ConcurrentHashMap<>();

    /// What becomes of the n-th fact to arrive; the n-th request's answer, empty for none.
    volatile IntPredicate loses = _ -> false;

    volatile BiFunction<Integer, UUID, Optional<byte[]>> answers = (_, _) -> Optional.empty();

    private final Mosquitto broker;
    private volatile MqttAsyncClient client;
    private volatile boolean closed;

    FakeHub(Mosquitto broker) throws MqttException {
        this.broker = broker;
        this.client = connect();
    }

    /// A fresh client each time: this library's own reconnecting is not to be relied on.
    private MqttAsyncClient connect() throws MqttException {
        MqttAsyncClient fresh =
                new MqttAsyncClient(
                        "tcp://127.0.0.1:" + broker.port(), "hub", new MemoryPersistence());
        fresh.setCallback(this);
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName("hub");
        options.setPassword(Mosquitto.PASSWORD.getBytes(UTF_8));
        options.setSocketFactory(new PromptSockets());
        fresh.connect(options).waitForCompletion(10_000);
        for (Verb verb : List.of(Verb.FACT, Verb.REQUEST, Verb.STATUS)) {
            fresh.subscribe(Topic.filter(HALL, verb), 1).waitForCompletion(10_000);
        }
        return fresh;
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        Thread.ofVirtual().start(this::connectAgain);
    }

    private void connectAgain() {
        Awaitility.await()
                .ignoreException(MqttException.class)
                .until(() -> {
                    if (!closed) {
                        client = connect();
                    }
                    return true;
                });
    }

    @Override
    public void connectComplete(boolean again, String server) {}

    @Override
    public synchronized void messageArrived(String topic, MqttMessage message)
            throws MalformedMessage {
        Topic from = Topic.parse(topic).orElseThrow();
        switch (from.verb()) {
            case FACT -> fact(from.name(), message.getPayload());
            case REQUEST -> request(from.name(), message);
            case STATUS -> status(from.name(), message.getPayload());
            default -> throw new AssertionError(topic);
        }
    }

    private void fact(String station, byte[] payload) {
        if (loses.test(arrivals.incrementAndGet())) {
            return;
        }
        FactMessage fact = ((FactMessage.Arrival.Readable) FactMessage.parse(payload)).message();
        if (fact.seq() == upTo.getOrDefault(fact.outbox(), 0L) + 1) {
            committed.add(fact);
            upTo.put(fact.outbox(), fact.seq());
        }
        ack(station, fact.outbox());
    }

    private void ack(String station, UUID outbox) {
        Ack ack = new Ack(outbox, upTo.getOrDefault(outbox, 0L));
        publish(new Topic(HALL, Verb.ACK, station), Json.bytes(ack), false);
    }

    private void request(String station, MqttMessage message) throws MalformedMessage {
        String id = Json.readObject(message.getPayload()).get("id").stringValue();
        MqttProperties properties = message.getProperties();
        requests.add(
                new Heard(
                        station,
                        id,
                        properties.getMessageExpiryInterval(),
                        properties.getResponseTopic(),
                        new String(properties.getCorrelationData(), UTF_8)));
        answers.apply(requests.size(), UUID.fromString(id))
                .ifPresent(reply -> publish(new Topic(HALL, Verb.REPLY, station), reply, false));
    }

    private void status(String station, byte[] payload) throws MalformedMessage {
        if (station.equals("hub")) {
            return;
        }
        Status status = Json.read(payload, Status.class);
        statements.add(new Statement(station, status));
        if (status.online()) {
            status.outbox().ifPresent(outbox -> ack(station, outbox));
        }
    }

    void publish(Topic topic, byte[] payload, boolean retained) {
        try {
            client.publish(
                    topic.toString(), new MqttMessage(payload, 1, retained, new MqttProperties()));
        } catch (MqttException lost) {
            LOG.debug("not published: {}", topic, lost);
        }
    }

    /// The journal as of so many facts.
    synchronized void restore(int facts) {
        while (committed.size() > facts) {
            committed.removeLast();
        }
        Map<UUID, Long> last = new HashMap<>();
        committed.forEach(fact -> last.put(fact.outbox(), fact.seq()));
        upTo.clear();
        upTo.putAll(last);
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {}

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}

    @Override
    public void close() throws MqttException {
        closed = true;
        if (client.isConnected()) {
            client.disconnectForcibly(1, 1, true);
        }
        client.close();
    }
}
