package cn.sansheng.client;

import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the hub in order, on its own thread: each fact waits for the disk, its device need not.
public final class TellingThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TellingThread.class);

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("facts").factory());

    /// With a full disk the station goes on; only the hub is not told.
    public void tell(Runnable telling) {
        thread.execute(() -> {
            try {
                telling.run();
            } catch (UncheckedIOException refused) {
                LOG.error("not kept, the disk refuses it", refused);
            }
        });
    }

    /// Facts that were handed over still reach the disk.
    @Override
    public void close() {
        thread.close();
    }
}
