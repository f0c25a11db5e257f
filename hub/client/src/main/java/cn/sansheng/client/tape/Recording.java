package cn.sansheng.client.tape;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A core whose every event goes on tape before it is taken, by a thread of its own: the owner
/// waits for no disk. Where the disk cannot follow, a file ends and the next one begins with the
/// state as it is then. Called by the owner alone.
public final class Recording<S, E, M, C> implements Core<S, E, M, C>, AutoCloseable {
    /// Some minutes of a busy counter.
    private static final int MOST_WAITING = 4096;

    private static final long FAREWELL_SECONDS = 2;

    private final Script<S, E, M, C> script;
    private final TapeFiles<S, E, M> files;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    Thread.ofPlatform().daemon().name("tape").factory());
    private long count;

    public Recording(Script<S, E, M, C> script, Path file) {
        this(script, new TapeFiles<>(script, file, TapeFiles.MOST_BYTES));
    }

    Recording(Script<S, E, M, C> script, TapeFiles<S, E, M> files) {
        this.script = script;
        this.files = files;
    }

    @Override
    public Taken<S, C> take(S before, E event, M now) {
        if (script.tick().test(event)) {
            return passed(before, event, now);
        }
        record(before, script.spoken().apply(before, event), now);
        return script.core().take(before, event, now);
    }

    /// Time passes many times a second and mostly changes nothing.
    private Taken<S, C> passed(S before, E tick, M now) {
        try {
            Taken<S, C> taken = script.core().take(before, tick, now);
            if (!taken.commands().isEmpty() || !taken.next().equals(before)) {
                record(before, tick, now);
            }
            return taken;
        } catch (RuntimeException broken) {
            record(before, tick, now);
            throw broken;
        }
    }

    private void record(S before, E event, M now) {
        long number = ++count;
        try {
            thread.execute(() -> files.write(number, before, event, now));
        } catch (RejectedExecutionException behind) {
            // The hole in the numbers tells the files to begin anew.
        }
    }

    /// What was taken still goes on tape, if the disk is not too slow for it.
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        files.close();
    }
}
