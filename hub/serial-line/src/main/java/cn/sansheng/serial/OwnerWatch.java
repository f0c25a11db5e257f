package cn.sansheng.serial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts a line's owner and replaces it when a native call never returns. The old thread cannot be
/// ended from here, so after a few of them the line stays lost until one comes back.
final class OwnerWatch {
    private static final Logger LOG = LoggerFactory.getLogger(OwnerWatch.class);
    private static final int MOST_HANGING = 3;
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private record Running(LineOwner owner, Thread thread) {}

    private final String name;
    private final LineLimits limits;
    private final LineNews news;
    private final Supplier<LineOwner> owners;
    private final List<Thread> hanging = new ArrayList<>();
    private final Thread watcher;
    private Running running;

    OwnerWatch(String name, LineLimits limits, LineNews news, Supplier<LineOwner> owners) {
        this.name = name;
        this.limits = limits;
        this.news = news;
        this.owners = owners;
        this.running = employed();
        this.watcher = Thread.ofVirtual().name("watch " + name).unstarted(this::watch);
    }

    void start() {
        running.thread().start();
        watcher.start();
    }

    void close() {
        watcher.interrupt();
        news.closed();
        Running last;
        synchronized (this) {
            last = running;
        }
        last.owner().dismiss("line closed");
        last.thread().interrupt();
        try {
            if (!last.thread().join(FAREWELL)) {
                LOG.warn("{}: its thread hangs in the device and is left behind", name);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(limits.stuck().dividedBy(4));
                replaceWhenStuck();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void replaceWhenStuck() {
        if (running.owner().nanosSinceLastBeat() < limits.stuck().toNanos()) {
            return;
        }
        if (!hanging.contains(running.thread())) {
            news.lost("the device hangs: a call has not returned for " + limits.stuck());
            running.owner().dismiss("stuck");
            hanging.add(running.thread());
        }
        hanging.removeIf(thread -> !thread.isAlive());
        if (hanging.size() < MOST_HANGING) {
            running = employed();
            running.thread().start();
        }
    }

    private Running employed() {
        LineOwner owner = owners.get();
        return new Running(
                owner, Thread.ofPlatform().daemon().name("serial " + name).unstarted(owner));
    }
}
