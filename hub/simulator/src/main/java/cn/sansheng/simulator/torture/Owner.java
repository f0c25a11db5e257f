package cn.sansheng.simulator.torture;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread of a station. What fails on it is told, since nobody waits for it.
final class Owner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Owner.class);

    private final ScheduledExecutorService thread;

    Owner(String name) {
        thread =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    }

    void soon(Runnable work) {
        later(0, work);
    }

    void later(long millis, Runnable work) {
        try {
            var _ = thread.schedule(() -> guarded(work), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("too late", closed);
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException unexpected) {
            LOG.error("unexpected", unexpected);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
