package cn.sansheng.simulator.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches over children: one that dies is started again with the same files, so it finds its
/// ports, outboxes and ledger as they were.
public final class Children implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Children.class);
    private static final long BREATH_MILLIS = 300;

    private final List<Child> all = new ArrayList<>();
    private final AtomicLong restarts = new AtomicLong();
    private final Consumer<Child> startedAgain;
    private volatile boolean closing;

    public Children(Consumer<Child> startedAgain) {
        this.startedAgain = startedAgain;
    }

    long restarts() {
        return restarts.get();
    }

    public synchronized Child watch(Child child) {
        all.add(child);
        follow(child);
        return child;
    }

    /// From now on it may end.
    public synchronized void release(Child child) {
        all.remove(child);
    }

    private void follow(Child child) {
        Thread.ofVirtual().name("watch " + child.name()).start(() -> revive(child));
    }

    private void revive(Child child) {
        try {
            int exit = child.process().waitFor();
            new CountDownLatch(1).await(BREATH_MILLIS, TimeUnit.MILLISECONDS);
            startAgain(child, exit);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgain(Child child, int exit) {
        if (closing || !all.contains(child)) {
            return;
        }
        LOG.warn("{} ended with {}: started again", child.name(), exit);
        try {
            child.startAgain();
            restarts.incrementAndGet();
            startedAgain.accept(child);
        } catch (IOException cannot) {
            LOG.error("{} cannot be started", child.name(), cannot);
        }
        follow(child);
    }

    /// Latest first: the hub, which everyone needs, goes last.
    @Override
    public void close() {
        List<Child> left;
        synchronized (this) {
            closing = true;
            left = List.copyOf(all).reversed();
        }
        left.forEach(child -> child.process().destroy());
        left.forEach(child -> child.stop(5));
    }
}
