package cn.sansheng.hub.gateway;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Slow checks, few at a time. Whatever is asked again while it waits waits once, in its newest
/// form: on a machine that is busy, people who ask again must not make the queue longer than they
/// are. The threads are the system's own: a check computes for most of a second, and a virtual
/// thread that computes keeps its carrier from the hall's owner.
final class CheckQueue<T> {
    private final ExecutorService workers;
    private final Semaphore places;
    private final Map<String, T> waiting = new ConcurrentHashMap<>();

    enum Place {
        TAKEN,
        FULL
    }

    /// `older` is what this one takes the place of; nobody needs to hear of it again.
    record Queued<T>(Place place, Optional<T> older) {}

    CheckQueue(int atOnce, int mostWaiting) {
        this.workers =
                Executors.newFixedThreadPool(
                        atOnce, Thread.ofPlatform().daemon().name("check ", 0).factory());
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
        workers.execute(() -> check(key, check));
        return new Queued<>(Place.TAKEN, Optional.empty());
    }

    private void check(String key, Consumer<T> check) {
        try {
            check.accept(Objects.requireNonNull(waiting.remove(key)));
        } finally {
            places.release();
        }
    }
}
