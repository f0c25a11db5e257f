package cn.sansheng.hub.owner;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits for the owner: requests before facts, so that ten thousand old facts never stand
/// before one press of *next*. Bounded by the broker's Receive Maximum: nothing more is delivered
/// until something has left.
public final class Inbox {
    private static final int MOST_AT_ONCE = 256;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Queue<Arrival> first = new ArrayDeque<>();
    private final Queue<Arrival> second = new ArrayDeque<>();

    public void put(Arrival arrival) {
        lock.lock();
        try {
            Queue<Arrival> queue = arrival instanceof Arrival.Fact ? second : first;
            queue.add(arrival);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return first.isEmpty() && second.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /// What is there, waiting for the first at most so long; perhaps nothing.
    List<Arrival> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (first.isEmpty() && second.isEmpty() && nanos > 0) {
                nanos = filled.awaitNanos(nanos);
            }
            List<Arrival> taken = new ArrayList<>();
            drain(first, taken);
            drain(second, taken);
            return taken;
        } finally {
            lock.unlock();
        }
    }

    private static void drain(Queue<Arrival> queue, List<Arrival> into) {
        while (into.size() < MOST_AT_ONCE && !queue.isEmpty()) {
            into.add(queue.remove());
        }
    }
}
