package cn.sansheng.counter.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts JavaFX and hands work to its thread.
public final class Toolkit {
    private static final Logger LOG = LoggerFactory.getLogger(Toolkit.class);

    /// A loaded machine with a cold disk takes several seconds.
    private static final long PATIENCE_SECONDS = 60;

    /// JavaFX warns of every start from a class path; ours is one on purpose, for the start cache.
    /// Kept, since a logger that nobody holds forgets its level.
    private static final java.util.logging.Logger JAVAFX =
            java.util.logging.Logger.getLogger("javafx");

    private Toolkit() {}

    /// An exception on the JavaFX thread is logged and the screen lives on: the next picture is
    /// whole.
    public static void start() throws NoDisplay {
        JAVAFX.setLevel(Level.SEVERE);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, trouble) -> LOG.error("in thread {}", thread.getName(), trouble));
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            begin(() -> started.complete(true));
            // The station decides when it is over, not the last window.
            Platform.setImplicitExit(false);
            started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (UnsupportedOperationException | ExecutionException | TimeoutException nowhere) {
            throw new NoDisplay("there is no display (" + nowhere.getMessage() + ")");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NoDisplay("stopped while the display was being opened");
        }
    }

    private static void begin(Runnable started) {
        try {
            Platform.startup(started);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(started);
        }
    }

    /// On the JavaFX thread, when it comes to it.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Made on the JavaFX thread; returns when it is there.
    public static <T> T make(Supplier<T> making) {
        CompletableFuture<T> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                made.complete(making.get());
            } catch (RuntimeException trouble) {
                made.completeExceptionally(trouble);
            }
        });
        return made.join();
    }
}
