package cn.sansheng.client;

import cn.sansheng.client.core.Backoff;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a connection to the broker up, each with a session of its own. Used by the owner thread
/// alone.
final class Uplink {
    private static final Logger LOG = LoggerFactory.getLogger(Uplink.class);

    /// The library waits for ever for a broker that takes the connection but says nothing.
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(15);

    private final BrokerTarget target;
    private final String statusTopic;
    private final Herald herald;
    private final Clock clock;
    private final BiConsumer<Integer, BrokerEvent> listener;
    private int connections;
    private Duration lastOpen = Duration.ZERO;
    private Phase phase = new Phase.Resting(Duration.ZERO);

    private sealed interface Phase {
        record Resting(Duration until) implements Phase {}

        record Connecting(Line line, Duration until) implements Phase {}

        record Open(Line line) implements Phase {}
    }

    private record Line(BrokerConnection connection, UUID session, Instant since) {}

    Uplink(
            BrokerTarget target,
            String statusTopic,
            Herald herald,
            Clock clock,
            BiConsumer<Integer, BrokerEvent> listener) {
        this.target = target;
        this.statusTopic = statusTopic;
        this.herald = herald;
        this.clock = clock;
        this.listener = listener;
    }

    /// The open connection, if any.
    Optional<BrokerConnection> connection() {
        return phase instanceof Phase.Open(Line line)
                ? Optional.of(line.connection)
                : Optional.empty();
    }

    Optional<UUID> session() {
        return phase instanceof Phase.Open(Line line)
                ? Optional.of(line.session)
                : Optional.empty();
    }

    boolean isCurrent(int connection) {
        return connection == connections;
    }

    Optional<Duration> wakeAt() {
        return switch (phase) {
            case Phase.Resting(Duration until) -> Optional.of(until);
            case Phase.Connecting(_, Duration until) -> Optional.of(until);
            case Phase.Open _ -> Optional.empty();
        };
    }

    /// What became of it when time alone ended a connection attempt.
    Optional<BrokerEvent.Closed> look(Duration now) {
        switch (phase) {
            case Phase.Resting(Duration until) when now.compareTo(until) >= 0 -> connect(now);
            case Phase.Connecting(_, Duration until) when now.compareTo(until) >= 0 -> {
                return Optional.of(
                        new BrokerEvent.Closed(LinkState.Why.UNREACHABLE, "the broker is silent"));
            }
            default -> {}
        }
        return Optional.empty();
    }

    private void connect(Duration now) {
        int number = ++connections;
        UUID session = Ids.next();
        Instant since = clock.instant();
        byte[] will = Json.bytes(herald.birth(session, since).gone());
        BrokerConnection connection =
                BrokerConnection.open(
                        target, statusTopic, will, event -> listener.accept(number, event));
        phase =
                new Phase.Connecting(
                        new Line(connection, session, since), now.plus(CONNECT_PATIENCE));
    }

    void opened(Duration now) {
        if (phase instanceof Phase.Connecting(Line line, _)) {
            lastOpen = now;
            phase = new Phase.Open(line);
        }
    }

    void closed(BrokerEvent.Closed closed, Duration now, RandomGenerator chance) {
        if (phase instanceof Phase.Open) {
            lastOpen = now;
        }
        Duration rest =
                closed.why() == LinkState.Why.TAKEN_OVER
                        ? Backoff.afterTakeover(chance.nextDouble())
                        : Backoff.next(now.minus(lastOpen), chance.nextDouble());
        line().ifPresent(line -> line.connection.dispose());
        connections++;
        phase = new Phase.Resting(now.plus(rest));
    }

    private Optional<Line> line() {
        return switch (phase) {
            case Phase.Resting _ -> Optional.empty();
            case Phase.Connecting(Line line, _) -> Optional.of(line);
            case Phase.Open(Line line) -> Optional.of(line);
        };
    }

    void publishBirth() {
        if (phase instanceof Phase.Open(Line line)) {
            byte[] birth = Json.bytes(herald.birth(line.session, line.since));
            line.connection.publishStatus(statusTopic, birth);
        }
    }

    /// True when the broker now holds the will of an earlier connection of ours: it came late and
    /// hides that we are here.
    boolean hidden(byte[] ownStatus) {
        if (!(phase instanceof Phase.Open(Line line)) || ownStatus.length == 0) {
            return false;
        }
        try {
            Status status = Json.read(ownStatus, Status.class);
            return !status.online() && !status.session().equals(line.session);
        } catch (MalformedMessage bad) {
            LOG.warn("own status cannot be read: {}", bad.reason());
            return true;
        }
    }

    void leave() {
        switch (phase) {
            case Phase.Open(Line line) ->
                    line.connection.leave(
                            statusTopic, Json.bytes(herald.birth(line.session, line.since).gone()));
            case Phase.Connecting(Line line, _) -> line.connection.dispose();
            case Phase.Resting _ -> {}
        }
        connections++;
        phase = new Phase.Resting(Duration.ofDays(1));
    }
}
