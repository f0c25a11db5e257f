package cn.sansheng.hub;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.gateway.Publisher;
import cn.sansheng.hub.gateway.Reprints;
import cn.sansheng.hub.gateway.ViewPublishing;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.owner.Arrival;
import cn.sansheng.hub.owner.Effects;
import cn.sansheng.hub.owner.HallClock;
import cn.sansheng.hub.owner.HallOwner;
import cn.sansheng.hub.owner.Inbox;
import cn.sansheng.hub.owner.LiveHall;
import cn.sansheng.hub.owner.Restoring;
import cn.sansheng.hub.owner.Standing;
import cn.sansheng.messages.Ack;
import cn.sansheng.messages.Fact.BoardShown;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A hall's owner with what goes in and comes out of it.
final class HallCore implements Effects, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HallCore.class);
    private static final Duration TIME_TO_END = Duration.ofSeconds(5);
    static final StationName HUB = new StationName("hub");

    private final Rules rules;
    private final HallClock clock;
    private final Inbox inbox = new Inbox();
    private final HallOwner owner;
    private final LiveHall live;
    private final Thread thread;
    private final CountDownLatch firstCommit = new CountDownLatch(1);
    private final CompletableFuture<Void> fallen;
    private volatile Optional<Publisher> publisher = Optional.empty();
    private volatile Optional<ViewPublishing> views = Optional.empty();

    /// `fallen` is completed when the owner ends by what nobody expected: it decides nothing more.
    HallCore(
            HallConfig config,
            HallClock clock,
            Journal journal,
            Executor beside,
            CompletableFuture<Void> fallen) {
        this.fallen = fallen;
        rules = new Rules(config);
        this.clock = clock;
        Restoring restoring = new Restoring(config.hall(), rules.day(clock.now()), journal, beside);
        owner = new HallOwner(rules, journal, restoring, clock, this::outlook, inbox, this);
        live = new LiveHall(rules, journal, clock, owner.restored());
        thread =
                Thread.ofVirtual()
                        .name("owner of " + config.hall())
                        .uncaughtExceptionHandler((_, why) -> fell(why))
                        .unstarted(owner);
    }

    private void fell(Throwable why) {
        LOG.error("the hall decides nothing more, so this hub ends: {}", why.toString(), why);
        fallen.complete(null);
        firstCommit.countDown();
    }

    /// The hub's own birth is the first entry after every start, so every revision after it is a
    /// higher one.
    boolean start(Status birth) throws InterruptedException {
        inbox.put(new Arrival.Notice(new Input.Born(HUB, birth)));
        thread.start();
        return firstCommit.await(10, TimeUnit.SECONDS) && !fallen.isDone();
    }

    void tellThrough(Publisher to, ViewPublishing through) {
        views = Optional.of(through);
        publisher = Optional.of(to);
    }

    Inbox inbox() {
        return inbox;
    }

    LiveHall live() {
        return live;
    }

    HallOwner owner() {
        return owner;
    }

    private Outlook outlook() {
        return live.outlook();
    }

    @Override
    public void ack(StationName station, UUID outbox, long upTo) {
        publisher.ifPresent(to -> to.ack(station, new Ack(outbox, upTo)));
    }

    @Override
    public void changed(Standing standing, List<HallEntry> entries) {
        live.changed(standing);
        if (!entries.isEmpty()) {
            firstCommit.countDown();
        }
        views.ifPresent(ViewPublishing::boards);
        publisher.ifPresent(to -> entries.forEach(entry -> order(to, standing.hall(), entry)));
    }

    private void order(Publisher to, Hall hall, HallEntry entry) {
        Reprints.order(to, hall, entry, rules.config().zone(), clock.real());
    }

    @Override
    public void shown(BoardShown fact, Instant at) {
        live.shown(fact, at);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            if (!thread.isAlive() || thread.join(TIME_TO_END)) {
                owner.putAway();
            }
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }
}
