package cn.sansheng.simulator.crowd;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.messages.Ack;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import cn.sansheng.simulator.PaperHall;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import tools.jackson.databind.node.ObjectNode;

/// A small hub on a real broker, with a hall on paper and a journal in a list. It loses every
/// seventh reply, and it can forget facts that it acknowledged.
final class PaperHub implements AutoCloseable, MqttCallback {
    private record Arrived(Topic topic, MqttMessage message) {}

    private final HallId hall;
    private final PaperHall paper;
    private final Map<ServiceCode, Set<CounterId>> services;
    private final Instant hallStart;
    private final Instant realStart = Clock.systemUTC().instant();
    private final double speed;
    private final MqttClient client;
    private final BlockingQueue<Arrived> inbox = new LinkedBlockingQueue<>();
    private final Map<UUID, Long> upTo = new HashMap<>();
    private final List<String> journal = new ArrayList<>();
    private final Thread owner;
    private int replies;
    private int notes;
    private volatile int factsToForget;

    PaperHub(
            HallId hall,
            URI broker,
            Map<ServiceCode, Set<CounterId>> services,
            Instant hallStart,
            double speed)
            throws MqttException {
        this.hall = hall;
        this.services = new TreeMap<>(services);
        this.paper = new PaperHall(services);
        this.hallStart = hallStart;
        this.speed = speed;
        this.client =
                new MqttClient(
                        broker.toString().replace("mqtt:", "tcp:"), "hub", new MemoryPersistence());
        client.setCallback(this);
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName("hub");
        client.connect(options);
        this.owner = Thread.ofPlatform().daemon().name("paper hub").start(this::own);
        client.subscribe(Topic.filter(hall, Verb.REQUEST), 1);
        client.subscribe(Topic.filter(hall, Verb.FACT), 1);
        tellStatus();
        publishViews();
    }

    void forgetFacts(int number) {
        factsToForget = number;
    }

    synchronized List<String> journal() {
        return List.copyOf(journal);
    }

    private Instant now() {
        Duration real = Duration.between(realStart, Clock.systemUTC().instant());
        return hallStart.plusMillis((long) (real.toMillis() * speed));
    }

    private void own() {
        try {
            while (true) {
                Arrived arrived = inbox.take();
                if (arrived.topic().verb() == Verb.REQUEST) {
                    request(arrived.topic().name(), arrived.message());
                } else {
                    fact(arrived.topic().name(), arrived.message().getPayload());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (MqttException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private void request(String station, MqttMessage message) throws MqttException {
        if (!(RequestMessage.parse(message.getPayload())
                instanceof RequestMessage.Arrival.Readable(var request))) {
            throw new IllegalStateException(new String(message.getPayload(), UTF_8));
        }
        Optional<CounterId> counter =
                station.startsWith("counter-")
                        ? Optional.of(CounterId.parse(station.substring(8)))
                        : Optional.empty();
        Reply reply = paper.decide(counter, request, now());
        writeNotes(station, counter);
        publishViews();
        if (++replies % 7 == 0) {
            return;
        }
        MqttMessage answer = new MqttMessage(reply.bytes());
        answer.setQos(1);
        MqttProperties properties = new MqttProperties();
        properties.setCorrelationData(message.getProperties().getCorrelationData());
        answer.setProperties(properties);
        client.publish(new Topic(hall, Verb.REPLY, station).toString(), answer);
    }

    private synchronized void writeNotes(String station, Optional<CounterId> counter) {
        for (; notes < paper.journal().size(); notes++) {
            PaperHall.Note note = paper.journal().get(notes);
            ObjectNode data = Json.object();
            note.ticket().ifPresent(ticket -> data.put("ticket", ticket.toString()));
            note.number().ifPresent(number -> data.put("number", number.toString()));
            counter.ifPresent(one -> data.put("counter", one.value()));
            data.put("call", note.call());
            ObjectNode entry = head(note.type(), station, note.cause(), note.at());
            entry.set("data", data);
            write(entry);
        }
    }

    private ObjectNode head(String type, String station, UUID cause, Instant at) {
        ObjectNode entry = Json.object();
        entry.put("n", journal.size() + 1).put("hall", hall.value()).put("day", "2026-11-23");
        entry.set("at", Json.instant(at));
        return entry.put("type", type)
                .put("v", 1)
                .put("cause", cause.toString())
                .put("station", station);
    }

    private void write(ObjectNode entry) {
        journal.add("{\"hash\":\"00\",\"entry\":" + Json.text(entry) + "}");
    }

    private void fact(String station, byte[] payload) throws MqttException {
        if (!(FactMessage.parse(payload) instanceof FactMessage.Arrival.Readable(var fact))) {
            throw new IllegalStateException(new String(payload, UTF_8));
        }
        long known = upTo.getOrDefault(fact.outbox(), 0L);
        if (fact.seq() == known + 1) {
            upTo.put(fact.outbox(), fact.seq());
            keep(station, fact);
        }
        Ack ack = new Ack(fact.outbox(), upTo.getOrDefault(fact.outbox(), 0L));
        publish(new Topic(hall, Verb.ACK, station), Json.bytes(ack), false);
    }

    private synchronized void keep(String station, FactMessage fact) {
        if (factsToForget > 0) {
            factsToForget--;
            return;
        }
        ObjectNode data = Json.tree(fact.fact());
        String type = data.remove("type").asString();
        ObjectNode entry = head(type, station, fact.id(), now());
        entry.put("outbox", fact.outbox().toString()).put("seq", fact.seq());
        entry.set("data", data);
        write(entry);
    }

    private void publishViews() throws MqttException {
        for (CounterId counter : services.values().stream().flatMap(Set::stream).toList()) {
            publish(Topic.view(hall, "counter-" + counter), Json.bytes(paper.view(counter)), true);
        }
    }

    private void tellStatus() throws MqttException {
        Status status =
                new Status(
                        true,
                        Ids.next(),
                        StationKind.HUB,
                        "paper",
                        realStart,
                        Optional.empty(),
                        Map.of(),
                        Optional.of(new Status.HubClock(hallStart, realStart, speed)),
                        Optional.empty());
        publish(Topic.of(hall, Verb.STATUS, new StationName("hub")), Json.bytes(status), true);
    }

    private void publish(Topic topic, byte[] payload, boolean retained) throws MqttException {
        client.publish(topic.toString(), payload, 1, retained);
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        inbox.add(new Arrived(Topic.parse(topic).orElseThrow(), message));
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {}

    @Override
    public void mqttErrorOccurred(MqttException exception) {}

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}

    @Override
    public void close() throws MqttException {
        owner.interrupt();
        client.disconnectForcibly(100, 100);
        client.close();
    }
}
