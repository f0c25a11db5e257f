package cn.sansheng.simulator.crowd;

import cn.sansheng.client.LinkState;
import cn.sansheng.client.StationClient;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status.HubClock;
import cn.sansheng.messages.View;
import cn.sansheng.simulator.ledger.Ledger;
import cn.sansheng.simulator.ledger.LedgerLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One virtual station: its connection, and the ledger that hears of everything first.
final class Station implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Station.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LONGEST_WAIT_MILLIS = 250;

    private final StationName name;
    private final StationClient client;
    private final Ledger ledger;
    private final Set<Thread> unanswered = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile boolean closed;

    Station(StationName name, StationClient client, Ledger ledger) {
        this.name = name;
        this.client = client;
        this.ledger = ledger;
        client.onAck(ack -> ledger.write(LedgerLine.Acknowledged.of(name, ack)));
    }

    StationName name() {
        return name;
    }

    /// Asks until there is an answer, with the same id however long that takes, and hands it on
    /// when the ledger has it.
    void ask(Request request, Consumer<Reply> answered) {
        RequestMessage message = new RequestMessage(Ids.next(), client.hallNow(), request);
        ledger.write(LedgerLine.Asked.of(name, message));
        Thread asking =
                Thread.ofVirtual()
                        .name("request of " + name)
                        .unstarted(() -> ask(message, answered));
        unanswered.add(asking);
        asking.start();
    }

    private void ask(RequestMessage message, Consumer<Reply> answered) {
        while (!closed) {
            try {
                Reply reply = client.ask(message, ReplyBody.of(message.request()), PATIENCE).get();
                ledger.write(LedgerLine.Told.of(name, message, reply));
                answered.accept(reply);
                unanswered.remove(Thread.currentThread());
                return;
            } catch (ExecutionException silence) {
                LOG.warn("{}: {} to {}", name, silence.getCause(), message.id());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void report(Fact fact, Instant at) {
        ledger.write(LedgerLine.Reported.of(name, client.report(fact, at)));
    }

    void onCounterView(CounterId counter, Consumer<View.Counter> seen) {
        client.onView(
                "counter-" + counter,
                bytes -> {
                    if (bytes.length > 0) {
                        readView(bytes).ifPresent(seen);
                    }
                });
    }

    private Optional<View.Counter> readView(byte[] bytes) {
        try {
            return Optional.of(Json.read(bytes, View.Counter.class));
        } catch (MalformedMessage bad) {
            LOG.error("{}: a view that cannot be read: {}", name, bad.reason());
            return Optional.empty();
        }
    }

    Instant now() {
        return client.hallNow();
    }

    /// What comes next in the inbox, or nothing when the hall's clock gets there first. It may also
    /// be nothing before: the hall's clock can be set anew, so no wait is trusted for long.
    <T> Optional<T> next(BlockingQueue<T> inbox, Optional<Instant> until)
            throws InterruptedException {
        double speed = client.hubClock().map(HubClock::speed).orElse(1.0);
        double millis =
                until.map(at -> Duration.between(now(), at).toMillis() / speed)
                        .orElse((double) LONGEST_WAIT_MILLIS);
        long wait = (long) Math.clamp(Math.ceil(millis), 0, LONGEST_WAIT_MILLIS);
        return Optional.ofNullable(inbox.poll(wait, TimeUnit.MILLISECONDS));
    }

    /// Nobody begins anything any more. Players are not interrupted: that would close the files
    /// they write at that moment.
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    /// In the hall, with the hub there and its clock known.
    boolean ready() {
        return client.link() instanceof LinkState.Up && client.hubClock().isPresent();
    }

    /// Waits for every answer and every ack.
    boolean drained(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        boolean answers = true;
        for (Thread asking : unanswered) {
            answers &= asking.join(left(deadline));
        }
        return client.drained(left(deadline)) && answers;
    }

    private static Duration left(long deadline) {
        return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }
}
