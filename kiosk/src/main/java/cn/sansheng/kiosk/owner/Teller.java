package cn.sansheng.kiosk.owner;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.Fact;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the hub in order, on its own thread: each fact waits for the disk, the next touch need
/// not.
final class Teller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

    private final HubLink hub;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("facts").factory());

    Teller(HubLink hub) {
        this.hub = hub;
    }

    void report(Fact fact, Instant at) {
        tell(() -> hub.report(fact, at));
    }

    void printer(PrinterState state) {
        tell(() -> hub.printer(state));
    }

    /// Facts that were handed over still reach the disk.
    @Override
    public void close() {
        thread.close();
    }

    /// With a full disk tickets go on; only the hub is not told.
    private void tell(Runnable telling) {
        thread.execute(() -> {
            try {
                telling.run();
            } catch (UncheckedIOException refused) {
                LOG.error("a fact is lost, the disk refuses it", refused);
            }
        });
    }
}
