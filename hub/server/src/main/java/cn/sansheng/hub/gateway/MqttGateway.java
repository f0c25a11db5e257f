package cn.sansheng.hub.gateway;

import cn.sansheng.hub.gateway.HubConnection.Delivery;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.owner.Arrival;
import cn.sansheng.hub.owner.Inbox;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What stations say, on its way into the inbox. Facts and requests come over two connections, so
/// that old facts never stand before a press of *next*.
public final class MqttGateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MqttGateway.class);
    static final StationName HUB = new StationName("hub");

    private final HallId hall;
    private final Inbox inbox;
    private final Presences presences;
    private final RequestDesk desk;
    private volatile Runnable whenConnected = () -> {};
    private final HubConnection facts;
    private final HubConnection requests;

    /// `whenConnected` runs after each (re)connection of the facts' side: everything retained is
    /// said again.
    public MqttGateway(
            HallId hall,
            HubLogin factsLogin,
            HubLogin requestsLogin,
            Inbox inbox,
            Presences presences,
            RequestChecks checks) {
        this.hall = hall;
        this.inbox = inbox;
        this.presences = presences;
        this.facts =
                new HubConnection(
                        factsLogin,
                        List.of(Topic.filter(hall, Verb.FACT), Topic.filter(hall, Verb.STATUS)),
                        new Facts());
        this.requests =
                new HubConnection(
                        requestsLogin, List.of(Topic.filter(hall, Verb.REQUEST)), new Requests());
        this.desk = new RequestDesk(hall, inbox, checks, requests);
    }

    /// Returns when both connections stand. `everything` runs after each connection of the facts'
    /// side: whatever is retained is said again. The library sleeps a third of a second in each, so
    /// they are opened side by side.
    public void open(Runnable everything) throws InterruptedException {
        whenConnected = everything;
        facts.open();
        requests.open();
        facts.awaitFirst();
        requests.awaitFirst();
    }

    public boolean up() {
        return facts.up() && requests.up();
    }

    public Publisher publisher() {
        return new Publisher(hall, facts);
    }

    @Override
    public void close() {
        requests.close();
        facts.close();
    }

    private final class Facts implements HubConnection.Receiver {
        @Override
        public void received(Delivery delivery) {
            Optional<Topic> topic = Topic.parse(delivery.topic());
            if (topic.isPresent() && topic.get().verb() == Verb.FACT) {
                fact(new StationName(topic.get().name()), delivery);
                return;
            }
            topic.filter(t -> t.verb() == Verb.STATUS)
                    .ifPresent(t -> status(new StationName(t.name()), delivery));
            delivery.acknowledge().run();
        }

        @Override
        public void connected() {
            whenConnected.run();
        }
    }

    private void fact(StationName station, Delivery delivery) {
        switch (FactMessage.parse(delivery.message().getPayload())) {
            case FactMessage.Arrival.Readable(var message) ->
                    inbox.put(
                            new Arrival.Fact(
                                    new Input.Reported(station, message), delivery.acknowledge()));
            case FactMessage.Arrival.Quarantined(var outbox, long seq, var reason) ->
                    inbox.put(
                            new Arrival.Fact(
                                    new Input.Unreadable(station, outbox, seq, reason),
                                    delivery.acknowledge()));
            case FactMessage.Arrival.Unreadable(var reason) -> {
                LOG.warn("dropped a fact of {}: {}", station, reason);
                delivery.acknowledge().run();
            }
        }
    }

    private void status(StationName station, Delivery delivery) {
        if (station.equals(HUB) || delivery.message().getPayload().length == 0) {
            return;
        }
        try {
            Status status = Json.read(delivery.message().getPayload(), Status.class);
            presences.heard(station, status);
        } catch (MalformedMessage bad) {
            LOG.warn("ignored a status of {}: {}", station, bad.reason());
        }
    }

    private final class Requests implements HubConnection.Receiver {
        @Override
        public void received(Delivery delivery) {
            desk.received(delivery);
        }

        @Override
        public void connected() {}
    }
}
