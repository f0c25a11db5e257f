package cn.sansheng.hub.gateway;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Slow checks, few at a time, each on a thread of its own. Whatever is asked again while it waits
/// waits once, in its newest form: on a machine that is busy, people who ask again must not make
/// the queue longer than they are.
final class CheckQueue<T> {
    private final Semaphore working;
    private final Semaphore places;
    private final Map<String, T> waiting = new ConcurrentHashMap<>();

    enum Place {
        TAKEN,
        FULL
    }

    /// `older` is what this one takes the place of; nobody needs to hear of it again.
    record Queued<T>(Place place, Optional<T> older) {}

    CheckQueue(int atOnce, int mostWaiting) {
        this.working = new Semaphore(atOnce, true);
        this.places = new Semaphore(mostWaiting);
    }

    Queued<T> add(String key, T asked, Consumer<T> check) {
        T older = waiting.put(key, asked);
        if (older != null) {
            return new Queued<>(Place.TAKEN, Optional.of(older));
        }
        if (!places.tryAcquire()) {
            waiting.remove(key);
            return new Queued<>(Place.FULL, Optional.empty());
        }
        Thread.ofVirtual().name("check " + key).start(() -> await(key, check));
        return new Queued<>(Place.TAKEN, Optional.empty());
    }

    private void await(String key, Consumer<T> check) {
        working.acquireUninterruptibly();
        try {
            check.accept(Objects.requireNonNull(waiting.remove(key)));
        } finally {
            working.release();
            places.release();
        }
    }
}
