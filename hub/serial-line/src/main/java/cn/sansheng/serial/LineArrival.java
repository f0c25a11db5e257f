package cn.sansheng.serial;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The listener of a line that was just opened, for whoever waits to hear whether it is there.
public final class LineArrival implements LineListener {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// No trouble has no words.
    private static final String FOUND = "";

    private final BlockingQueue<String> news = new ArrayBlockingQueue<>(1);

    @Override
    public void found() {
        tell(FOUND);
    }

    @Override
    public void lost(String reason) {
        tell(reason);
    }

    /// Why it cannot be used; empty when it can. For one that waits, once.
    public Optional<String> trouble() throws InterruptedException {
        @Nullable String first = news.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return first == null
                ? Optional.of("does not open within " + PATIENCE.toSeconds() + " s")
                : Optional.of(first).filter(it -> !it.equals(FOUND));
    }

    /// What becomes of the line afterwards is seen by whoever writes to it.
    private void tell(String what) {
        boolean _ = news.offer(what);
    }
}
