package cn.sansheng.serial;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Opens a line once and sends nothing, to see whether it is there.
public final class LineProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// No trouble has no words.
    private static final String FOUND = "";

    private LineProbe() {}

    /// Why it cannot be used; empty when it can.
    public static Optional<String> trouble(LineAddress address) throws InterruptedException {
        BlockingQueue<String> news = new ArrayBlockingQueue<>(10);
        LineListener listener =
                new LineListener() {
                    @Override
                    public void found() {
                        news.add(FOUND);
                    }

                    @Override
                    public void lost(String reason) {
                        news.add(reason);
                    }
                };
        try (SerialLine line = JsscSerialLine.open(address, listener)) {
            @Nullable String first = news.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            line.read(Duration.ZERO);
            return first == null
                    ? Optional.of("does not open within " + PATIENCE.toSeconds() + " s")
                    : Optional.of(first).filter(it -> !it.equals(FOUND));
        } catch (IOException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
