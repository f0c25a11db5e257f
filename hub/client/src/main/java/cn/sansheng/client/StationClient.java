package cn.sansheng.client;

import cn.sansheng.client.outbox.DiskOutbox;
import cn.sansheng.messages.Ack;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.OrderMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.Status.HubClock;
import cn.sansheng.messages.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One station of a hall, from any program. All methods may be called from any thread and none
/// waits for the network but [#drained] and [#close]; handlers are called one after the other on a
/// thread of the client's.
public final class StationClient implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationClient.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final DiskOutbox disk;
    private final StationTopics topics;
    private final ConcurrentHashMap<PartName, String> parts;
    private final BlockingQueue<Happening> inbox = new LinkedBlockingQueue<>();
    private final ExecutorService handlers;
    private final ExecutorService orderWorker;
    private final HubWatch hub;
    private final Views views;
    private final Orders orders;
    private final FactSender facts;
    private final Thread owner;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// Opens the outbox in the folder and begins to connect. Fails when the folder cannot be
    /// written or another program uses it, or when the trusted certificates cannot be read.
    public static StationClient open(
            StationConfig config, String software, Path dataFolder, Map<PartName, String> parts)
            throws IOException {
        return open(config, software, dataFolder, parts, Clock.systemUTC());
    }

    /// The clock tells real time.
    public static StationClient open(
            StationConfig config,
            String software,
            Path dataFolder,
            Map<PartName, String> parts,
            Clock clock)
            throws IOException {
        BrokerTarget target = BrokerTarget.of(config);
        DiskOutbox disk = DiskOutbox.open(dataFolder.resolve("outbox"));
        StationClient client = new StationClient(config, software, disk, parts, clock, target);
        client.owner.start();
        return client;
    }

    private StationClient(
            StationConfig config,
            String software,
            DiskOutbox disk,
            Map<PartName, String> parts,
            Clock clock,
            BrokerTarget target) {
        String name = config.station().value();
        this.disk = disk;
        this.parts = new ConcurrentHashMap<>(parts);
        this.topics = new StationTopics(config.hall(), config.station());
        this.handlers = oneVirtualThread("handlers of " + name);
        this.orderWorker = oneVirtualThread("orders of " + name);
        this.hub = new HubWatch(clock, handlers);
        this.hub.onClock(state -> {
            if (!closed.get()) {
                part(PartName.CLOCK, state.wire());
            }
        });
        this.views = new Views(handlers);
        this.orders = new Orders(clock, orderWorker, this::reportIfOpen);
        this.facts = new FactSender(disk, topics.of(Verb.FACT));
        Uplink uplink =
                new Uplink(
                        target,
                        topics.status(),
                        new Herald(config.kind(), software, disk, this.parts),
                        clock,
                        (number, event) -> inbox.add(new Happening.FromBroker(number, event)));
        Asker asker = new Asker(topics.of(Verb.REQUEST), topics.of(Verb.REPLY), handlers);
        this.owner =
                Thread.ofVirtual()
                        .name("link of " + name)
                        .unstarted(
                                new StationLoop(
                                        topics, inbox, uplink, facts, asker, hub, views, orders));
    }

    private static ExecutorService oneVirtualThread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    /// When this returns the fact is safe on disk; it is sent in order as soon as the hall can be
    /// reached. `at` is hall time. Returns the fact with its place in the outbox. Throws
    /// [UncheckedIOException] when the disk refuses.
    public FactMessage report(Fact fact, Instant at) {
        FactMessage placed;
        try {
            placed = disk.append(fact, at);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        inbox.add(new Happening.FactStored());
        return placed;
    }

    /// Called with every ack of the hub, repeated ones too: for who keeps books of their own.
    public void onAck(Consumer<Ack> handler) {
        facts.onAck(ack -> handlers.execute(() -> handler.accept(ack)));
    }

    /// An order that outlives the client is not answered; its repetition will be.
    private void reportIfOpen(Fact fact) {
        if (!closed.get()) {
            report(fact, hallNow());
        }
    }

    /// The future completes with the hub's answer or fails with [NoAnswer]. While patience lasts
    /// the same bytes are sent again when no answer came.
    public CompletableFuture<Reply> ask(
            Request request, Class<? extends ReplyBody> body, Duration patience) {
        return ask(new RequestMessage(Ids.next(), hallNow(), request), body, patience);
    }

    /// Asks again under an id that was used before, so that the same answer comes.
    public CompletableFuture<Reply> ask(
            RequestMessage request, Class<? extends ReplyBody> body, Duration patience) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        if (closed.get()) {
            answer.completeExceptionally(
                    new NoAnswer(request.id(), false, "this station is closed"));
        } else {
            inbox.add(new Happening.Asked(request, body, patience, answer));
        }
        return answer;
    }

    /// Subscribes to `view/<name>`; the handler gets the latest whole picture, an empty array when
    /// the view was removed. A second handler for the same view takes the first one's place.
    public void onView(String name, Consumer<byte[]> handler) {
        views.handle(name, handler);
        inbox.add(new Happening.TopicWanted(topics.view(name)));
    }

    /// A repeated or expired order does not reach the handler. It may take its time: orders have a
    /// thread of their own.
    public void onOrder(Function<OrderMessage, OrderResult> handler) {
        orders.handle(handler);
        inbox.add(new Happening.TopicWanted(topics.of(Verb.ORDER)));
    }

    /// Called with the present state at once and then with every change.
    public void onLink(Consumer<LinkState> handler) {
        hub.listen(handler);
    }

    public LinkState link() {
        return hub.state();
    }

    /// Tells of a part's new state, now as a fact and in every later birth; the same state again is
    /// silent.
    public void part(PartName part, String state) {
        if (!state.equals(parts.put(part, state))) {
            report(new Fact.PartChanged(part, state), hallNow());
        }
    }

    /// What the hub last said of its clock; empty before its first status.
    public Optional<HubClock> hubClock() {
        return hub.hubClock();
    }

    /// Hall time now by the hub's clock; real time until that is known.
    public Instant hallNow() {
        return hub.hallNow();
    }

    /// Facts that the hub has not yet acknowledged.
    public long waiting() {
        return facts.waiting();
    }

    /// Waits until nothing is waiting; false when the time ran out before.
    public boolean drained(Duration patience) throws InterruptedException {
        return facts.drained(patience);
    }

    /// Says farewell and disconnects; facts that were not acknowledged stay in the outbox.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        inbox.add(new Happening.Closing());
        try {
            if (!owner.join(FAREWELL)) {
                LOG.warn("the farewell took too long");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        handlers.shutdown();
        orderWorker.shutdown();
        try {
            disk.close();
        } catch (IOException trouble) {
            LOG.warn("closing the outbox", trouble);
        }
    }
}
