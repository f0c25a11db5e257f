package cn.sansheng.simulator.torture;

import cn.sansheng.client.BrokerConnection;
import cn.sansheng.client.BrokerEvent;
import cn.sansheng.client.BrokerTarget;
import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A station's line to the hall: up again a moment after every end, and as bad as its network.
/// Everything happens on the owner's thread.
final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final String SOFTWARE = "sansheng-torture";
    private static final long BREATH_MILLIS = 300;

    /// The library waits for ever for a broker that takes the connection but says nothing.
    private static final long CONNECT_MILLIS = 5_000;

    private final StationConfig config;
    private final BrokerTarget target;
    private final Owner owner;
    private final BadNetwork network;
    private final Ear ear;
    private Optional<Line> line = Optional.empty();

    private record Line(BrokerConnection connection, Status birth, boolean open) {
        Line opened() {
            return new Line(connection, birth, true);
        }
    }

    /// The station at the end of the wire.
    interface Ear {
        UUID outbox();

        void up();

        void heard(String topic, byte[] payload);
    }

    Wire(StationConfig config, Owner owner, BadNetwork network, Ear ear) throws IOException {
        this.config = config;
        this.target = BrokerTarget.of(config);
        this.owner = owner;
        this.network = network;
        this.ear = ear;
    }

    String topic(Verb verb) {
        return Topic.of(config.hall(), verb, config.station()).toString();
    }

    void connect() {
        UUID session = Ids.next();
        Status birth =
                Status.birth(
                        session, config.kind(), SOFTWARE, Instant.now(), ear.outbox(), Map.of());
        BrokerConnection connection =
                BrokerConnection.open(
                        target,
                        topic(Verb.STATUS),
                        Json.bytes(birth.gone()),
                        event -> owner.soon(() -> happened(session, event)));
        line = Optional.of(new Line(connection, birth, false));
        owner.later(CONNECT_MILLIS, () -> hurry(session));
    }

    private Optional<Line> current(UUID session) {
        return line.filter(one -> one.birth.session().equals(session));
    }

    private void hurry(UUID session) {
        current(session).filter(one -> !one.open).ifPresent(this::startAgain);
    }

    private void happened(UUID session, BrokerEvent event) {
        current(session).ifPresent(one -> happened(one, event));
    }

    private void happened(Line one, BrokerEvent event) {
        switch (event) {
            case BrokerEvent.Opened _ -> opened(one);
            case BrokerEvent.Closed _ -> startAgain(one);
            case BrokerEvent.Arrived(var topic, var payload) -> {
                if (!network.loses()) {
                    ear.heard(topic, payload);
                }
            }
            case BrokerEvent.Taken _ -> {}
            case BrokerEvent.Denied(var topic, var reason) ->
                    LOG.error("{} was denied: {}", topic, reason);
        }
    }

    private void opened(Line one) {
        line = Optional.of(one.opened());
        one.connection.subscribe(List.of(topic(Verb.ACK), topic(Verb.REPLY)));
        one.connection.publishStatus(topic(Verb.STATUS), Json.bytes(one.birth));
        ear.up();
    }

    private void startAgain(Line one) {
        one.connection.dispose();
        line = Optional.empty();
        owner.later(BREATH_MILLIS, this::connect);
    }

    /// Sends a message as often and as late as the network likes, over the line that is up then.
    void put(Consumer<BrokerConnection> message) {
        for (long delay : network.copies()) {
            owner.later(
                    delay, () -> line.filter(Line::open).map(Line::connection).ifPresent(message));
        }
    }

    void leave() {
        line.filter(Line::open)
                .ifPresent(one ->
                        one.connection.leave(topic(Verb.STATUS), Json.bytes(one.birth.gone())));
    }
}
