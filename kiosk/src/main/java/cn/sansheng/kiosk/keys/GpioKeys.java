package cn.sansheng.kiosk.keys;

import cn.sansheng.gpio.Signal;
import cn.sansheng.kiosk.visit.Key;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The five keys on pins (hardware-docs/protocol/keys.md). One thread owns what they say, and waits
/// for the next edge or the next deadline.
public final class GpioKeys implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GpioKeys.class);

    /// A driver can miss an edge.
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private static final String LOST = "lost";

    private record Edge(Key key, Signal signal, Duration at) {}

    /// What is heard of the keys; must only enqueue.
    public interface Listener {
        void pressed(Key key);

        /// `ok`, `lost` or `key-KEY-stuck`: the state of the part `keys`, first of all what it is.
        void became(String state);
    }

    private final Contacts contacts;
    private final LongSupplier nanos;
    private final Listener listener;
    private final BlockingQueue<Edge> edges = new LinkedBlockingQueue<>();
    private final Thread owner;
    private final KeyPad pad;
    private Duration last;
    private Duration nextLook;
    private boolean lost;
    private String told = "";

    private GpioKeys(Contacts contacts, LongSupplier nanos, Listener listener) throws IOException {
        this.contacts = contacts;
        this.nanos = nanos;
        this.listener = listener;
        this.last = now();
        this.nextLook = last.plus(LOOK_EVERY);
        this.pad = new KeyPad(contacts.start(this::changed), last);
        this.owner = Thread.ofVirtual().name("keys").unstarted(this::run);
    }

    /// Fails in one sentence where there is no such board, or its pins may not be opened.
    public static GpioKeys open(KeyPins pins, Listener listener) throws IOException {
        return open(GpioContacts.open(pins), System::nanoTime, listener);
    }

    static GpioKeys open(Contacts contacts, LongSupplier nanos, Listener listener)
            throws IOException {
        try {
            GpioKeys keys = new GpioKeys(contacts, nanos, listener);
            keys.owner.start();
            return keys;
        } catch (IOException unreadable) {
            contacts.close();
            throw unreadable;
        }
    }

    /// The keys that are down now.
    public static List<Key> down(KeyPins pins) throws IOException {
        try (Contacts contacts = GpioContacts.open(pins)) {
            return contacts.levels().entrySet().stream()
                    .filter(level -> level.getValue() == Signal.ACTIVE)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        owner.interrupt();
        contacts.close();
    }

    private void changed(Key key, Signal signal) {
        edges.add(new Edge(key, signal, now()));
    }

    private void run() {
        try {
            while (true) {
                tell();
                @Nullable Edge edge = edges.poll(untilNext().toNanos(), TimeUnit.NANOSECONDS);
                List<Key> pressed =
                        edge == null
                                ? timePassed()
                                : pad.seen(edge.key, edge.signal, notBefore(edge.at));
                pressed.forEach(listener::pressed);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Key> timePassed() {
        Duration now = notBefore(now());
        List<Key> pressed = new ArrayList<>(pad.passed(now));
        if (now.compareTo(nextLook) >= 0) {
            nextLook = now.plus(LOOK_EVERY);
            look(now, pressed);
        }
        return pressed;
    }

    private void look(Duration now, List<Key> pressed) {
        try {
            contacts.levels().forEach((key, signal) -> pressed.addAll(pad.seen(key, signal, now)));
            lost = false;
        } catch (IOException unreadable) {
            if (!lost) {
                LOG.warn("the five keys cannot be read: {}", unreadable.getMessage());
            }
            lost = true;
        }
    }

    private void tell() {
        String state = lost ? LOST : pad.state();
        if (!state.equals(told)) {
            told = state;
            listener.became(state);
        }
    }

    private Duration untilNext() {
        Optional<Duration> due = pad.nextDeadline().filter(each -> each.compareTo(nextLook) < 0);
        return due.orElse(nextLook).minus(now());
    }

    private Duration now() {
        return Duration.ofNanos(nanos.getAsLong());
    }

    /// Edges of several threads may overtake each other by a hair.
    private Duration notBefore(Duration at) {
        if (at.compareTo(last) > 0) {
            last = at;
        }
        return last;
    }
}
