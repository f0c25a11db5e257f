package cn.sansheng.client;

import cn.sansheng.client.core.ClockWatch;
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
    private Optional<UUID> heardIn = Optional.empty();
    private ClockWatch clocks = ClockWatch.unknown();
    private ClockWatch.State told = ClockWatch.State.OK;
    private Consumer<ClockWatch.State> onClock = _ -> {};

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

    /// Called when this machine's clock turns out to be wrong, and when it is right again.
    synchronized void onClock(Consumer<ClockWatch.State> listener) {
        onClock = listener;
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
                hub.clock()
                        .ifPresent(its -> {
                            hubClock = Optional.of(its);
                            compare(its, session);
                        });
            } catch (MalformedMessage bad) {
                LOG.warn("a status of the hub that cannot be read: {}", bad.reason());
                return;
            }
        }
        become(online ? new LinkState.Up(session) : new LinkState.HubAway(session));
    }

    /// The first one of a connection was kept by the broker, nobody knows how long.
    private void compare(HubClock hubs, UUID session) {
        if (!heardIn.equals(Optional.of(session))) {
            heardIn = Optional.of(session);
            return;
        }
        clocks = clocks.after(Duration.between(hubs.real(), clock.instant()));
        clocks.state()
                .filter(state -> state != told)
                .ifPresent(state -> {
                    LOG.warn("the clock of this machine against the hub's: {}", state.wire());
                    told = state;
                    Consumer<ClockWatch.State> listener = onClock;
                    handlers.execute(() -> listener.accept(state));
                });
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
