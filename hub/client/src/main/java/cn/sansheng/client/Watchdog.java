package cn.sansheng.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends a program whose screen or owner no longer answers. A dead picture would stand before people
/// until somebody comes; ended, the service manager starts it again within seconds (the units'
/// `Restart=always`), and nothing is lost by that: facts and kept numbers lie on the disk.
public final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    /// Longer than any honest work on one event takes, a slow disk's fsync with it.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private final Consumer<String> end;
    private final List<Heart> hearts = new CopyOnWriteArrayList<>();
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("watchdog").unstarted(this::run);
    private long looked;

    /// `end` is told whose silence it was; `nanos` is a clock that never jumps.
    Watchdog(LongSupplier nanos, Consumer<String> end) {
        this.nanos = nanos;
        this.end = end;
        this.looked = nanos.getAsLong();
    }

    /// Halts this process with `exitCode`. No farewell: what hangs would hang in it too.
    public static Watchdog thatHalts(int exitCode) {
        Watchdog watchdog =
                new Watchdog(
                        System::nanoTime,
                        name -> {
                            LOG.error("{} hangs: the program ends, to be started again", name);
                            Runtime.getRuntime().halt(exitCode);
                        });
        watchdog.watcher.start();
        return watchdog;
    }

    /// Whoever has let a heart beat once has to go on, at least every few seconds.
    public Heart watch(String name) {
        Heart heart = new Heart(name);
        hearts.add(heart);
        return heart;
    }

    /// Of something that is alive while its beats come.
    public final class Heart {
        private final String name;
        private volatile boolean begun;
        private volatile long last;

        private Heart(String name) {
            this.name = name;
        }

        public void beat() {
            last = nanos.getAsLong();
            begun = true;
        }

        private boolean isSilent(long now) {
            return begun && now - last > PATIENCE.toNanos();
        }
    }

    /// To be called far more often than patience ends. When the call itself comes late, the whole
    /// machine stood still (sleep, a paused guest): nobody is blamed for that.
    void look() {
        long now = nanos.getAsLong();
        if (now - looked > PATIENCE.toNanos() / 2) {
            hearts.stream().filter(heart -> heart.begun).forEach(Heart::beat);
        }
        looked = now;
        Optional<Heart> silent = hearts.stream().filter(heart -> heart.isSilent(now)).findFirst();
        silent.ifPresent(heart -> end.accept(heart.name));
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(PATIENCE.dividedBy(10));
                look();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
