package cn.sansheng.client;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.Status.HubClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is known of the way to the hub and of the hub's clock. Its state is changed by the owner of
/// the link and read by anyone.
final class HubWatch {
    private static final Logger LOG = LoggerFactory.getLogger(HubWatch.class);

    private final Clock clock;
    private final Executor handlers;
    private final List<Consumer<LinkState>> listeners = new ArrayList<>();
    private LinkState state = new LinkState.Down(LinkState.Why.CONNECTING, "");
    private Optional<HubClock> hubClock = Optional.empty();

    HubWatch(Clock clock, Executor handlers) {
        this.clock = clock;
        this.handlers = handlers;
    }

    synchronized LinkState state() {
        return state;
    }

    synchronized void listen(Consumer<LinkState> listener) {
        listeners.add(listener);
        LinkState now = state;
        handlers.execute(() -> listener.accept(now));
    }

    synchronized void become(LinkState next) {
        if (next.equals(state)) {
            return;
        }
        LOG.info("{}", next);
        state = next;
        listeners.forEach(listener -> handlers.execute(() -> listener.accept(next)));
    }

    /// A `status/hub`, over the connection of this session.
    synchronized void hubSays(byte[] payload, UUID session) {
        boolean online = false;
        if (payload.length > 0) {
            try {
                Status hub = Json.read(payload, Status.class);
                online = hub.online();
                hub.clock().ifPresent(told -> hubClock = Optional.of(told));
            } catch (MalformedMessage bad) {
                LOG.warn("a status of the hub that cannot be read: {}", bad.reason());
                return;
            }
        }
        become(online ? new LinkState.Up(session) : new LinkState.HubAway(session));
    }

    synchronized Optional<HubClock> hubClock() {
        return hubClock;
    }

    Instant hallNow() {
        Instant real = clock.instant();
        return hubClock().map(told -> hallTime(told, real)).orElse(real);
    }

    static Instant hallTime(HubClock told, Instant real) {
        long passed = Duration.between(told.real(), real).toMillis();
        return told.hall().plusMillis(Math.round(passed * told.speed()));
    }
}
