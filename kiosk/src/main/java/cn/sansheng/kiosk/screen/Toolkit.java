package cn.sansheng.kiosk.screen;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// JavaFX itself, started at most once in a process.
final class Toolkit {
    /// A cold start on a small board takes some seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Toolkit() {}

    /// Runs the work on the JavaFX thread and waits for what it makes.
    static <T> T onceStarted(Callable<T> work) throws NoDisplay, InterruptedException {
        CompletableFuture<T> made = new CompletableFuture<>();
        Runnable running =
                () -> {
                    try {
                        made.complete(work.call());
                    } catch (Exception failure) {
                        made.completeExceptionally(failure);
                    }
                };
        start(running);
        try {
            return made.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the screen could not be made", failure.getCause());
        } catch (TimeoutException silent) {
            throw new NoDisplay("the display does not answer");
        }
    }

    private static void start(Runnable running) throws NoDisplay {
        try {
            Platform.startup(running);
        } catch (UnsupportedOperationException noDisplay) {
            throw new NoDisplay(String.valueOf(noDisplay.getMessage()));
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(running);
        }
    }
}
