package cn.sansheng.hub.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Holds the newest thing only: who is slow skips what lay between.
final class Latest<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable T newest;
    private boolean closed;

    void put(T value) {
        lock.lock();
        try {
            newest = value;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Empty when nothing newer came in time, or when closed.
    Optional<T> take(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (newest == null && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            Optional<T> taken = Optional.ofNullable(newest);
            newest = null;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
