package cn.sansheng.client;

import cn.sansheng.client.core.FactEvent;
import cn.sansheng.client.core.Questions;
import cn.sansheng.messages.Ack;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The owner of a station's link: one thread, to which everything comes through the inbox.
final class StationLoop implements Runnable, FactSender.Wire {
    private static final Logger LOG = LoggerFactory.getLogger(StationLoop.class);
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

    private final StationTopics topics;
    private final BlockingQueue<Happening> inbox;
    private final Uplink uplink;
    private final FactSender facts;
    private final Asker asker;
    private final HubWatch hub;
    private final Views views;
    private final Orders orders;
    private final long openedAt = System.nanoTime();

    StationLoop(
            StationTopics topics,
            BlockingQueue<Happening> inbox,
            Uplink uplink,
            FactSender facts,
            Asker asker,
            HubWatch hub,
            Views views,
            Orders orders) {
        this.topics = topics;
        this.inbox = inbox;
        this.uplink = uplink;
        this.facts = facts;
        this.asker = asker;
        this.hub = hub;
        this.views = views;
        this.orders = orders;
    }

    @Override
    public void run() {
        try {
            boolean open = true;
            while (open) {
                look();
                open = handle(inbox.poll(nap().toMillis() + 1, TimeUnit.MILLISECONDS));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            asker.giveUpAll();
            uplink.leave();
            hub.become(new LinkState.Down(LinkState.Why.CLOSED, ""));
        }
    }

    /// Time since this client was opened: the wall clock may jump.
    private Duration now() {
        return Duration.ofNanos(System.nanoTime() - openedAt);
    }

    private Duration nap() {
        Duration now = now();
        return Stream.of(uplink.wakeAt(), facts.wakeAt(now), asker.wakeAt())
                .flatMap(Optional::stream)
                .map(at -> at.minus(now))
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .reduce(LONGEST_NAP, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private void look() {
        uplink.look(now()).ifPresent(this::closed);
        asker.step(new Questions.Event.Look(), now(), connection());
        facts.step(new FactEvent.Look(), now(), this);
    }

    private boolean handle(@Nullable Happening happening) {
        switch (happening) {
            case null -> {}
            case Happening.FactStored() -> {}
            case Happening.FromBroker(int number, BrokerEvent event) -> {
                if (uplink.isCurrent(number)) {
                    handle(event);
                }
            }
            case Happening.Asked asked -> asker.ask(asked, now(), connection());
            case Happening.TopicWanted(String topic) ->
                    connection().ifPresent(link -> link.subscribe(List.of(topic)));
            case Happening.Closing() -> {
                return false;
            }
        }
        return true;
    }

    private void handle(BrokerEvent event) {
        switch (event) {
            case BrokerEvent.Opened() -> opened();
            case BrokerEvent.Closed closed -> closed(closed);
            case BrokerEvent.Arrived(String topic, byte[] payload) ->
                    Topic.parse(topic).ifPresent(from -> arrived(from, payload));
            case BrokerEvent.Taken() -> {}
            case BrokerEvent.Denied(String topic, int reason) ->
                    LOG.warn("the broker denies {} with {}", topic, reason);
        }
    }

    /// Listening comes first, so that the hub's answer to the birth is heard.
    private void opened() {
        uplink.opened(now());
        connection()
                .ifPresent(link -> {
                    link.subscribe(wanted());
                    link.subscribeToNew(topics.status());
                });
        uplink.session().ifPresent(session -> hub.become(new LinkState.HubAway(session)));
        birth();
        asker.step(new Questions.Event.Linked(), now(), connection());
    }

    private List<String> wanted() {
        List<String> all = new ArrayList<>(topics.always());
        views.names().forEach(name -> all.add(topics.view(name)));
        if (orders.wanted()) {
            all.add(topics.of(Verb.ORDER));
        }
        return all;
    }

    private void closed(BrokerEvent.Closed closed) {
        uplink.closed(closed, now(), ThreadLocalRandom.current());
        facts.step(new FactEvent.LinkLost(), now(), this);
        asker.step(new Questions.Event.LinkLost(), now(), connection());
        hub.become(new LinkState.Down(closed.why(), closed.detail()));
    }

    private void arrived(Topic from, byte[] payload) {
        switch (from.verb()) {
            case ACK -> acked(payload);
            case REPLY -> asker.replied(payload, now());
            case ORDER -> orders.arrived(payload);
            case VIEW -> views.arrived(from.name(), payload);
            case STATUS -> {
                if (from.name().equals(topics.station())) {
                    if (uplink.hidden(payload)) {
                        birth();
                    }
                } else {
                    uplink.session().ifPresent(session -> hub.hubSays(payload, session));
                }
            }
            case FACT, REQUEST -> LOG.debug("not for a station: {}", from);
        }
    }

    private void acked(byte[] payload) {
        try {
            Ack ack = Json.read(payload, Ack.class);
            facts.step(new FactEvent.AckCame(ack), now(), this);
        } catch (MalformedMessage bad) {
            LOG.warn("an ack that cannot be read: {}", bad.reason());
        }
    }

    @Override
    public Optional<BrokerConnection> connection() {
        return uplink.connection();
    }

    @Override
    public void birth() {
        uplink.publishBirth();
        if (connection().isPresent()) {
            facts.step(new FactEvent.Born(), now(), this);
        }
    }
}
