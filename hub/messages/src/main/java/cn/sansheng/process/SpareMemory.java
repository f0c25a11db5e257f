package cn.sansheng.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Gives back what a busy time has left in the heap, once a program has had a quiet minute: the
/// serial collector looks at the old part only when it is full, and until then a box keeps the
/// memory of its busiest minute. Once for each quiet time; how much goes back is the matter of
/// `MaxHeapFreeRatio`.
public final class SpareMemory {
    private static final Duration TURN = Duration.ofMinutes(1);

    /// A program that does nothing but keep its clocks and pictures going needs a few hundredths of
    /// a processor.
    private static final int QUIET_SHARE = 10;

    private final Supplier<Duration> processor;
    private final Runnable collect;
    private Duration before;
    private boolean given;

    /// `processor` tells how long this program has had one so far.
    SpareMemory(Supplier<Duration> processor, Runnable collect) {
        this.processor = processor;
        this.collect = collect;
        this.before = processor.get();
    }

    /// From now on until the program ends.
    public static void giveBackWhenQuiet() {
        SpareMemory spare = new SpareMemory(SpareMemory::ownProcessorTime, System::gc);
        var _ = Thread.ofVirtual().name("spare memory").start(spare::turns);
    }

    private static Duration ownProcessorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void turns() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(TURN.toMillis());
                turn();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// At the end of every minute.
    void turn() {
        Duration worked = processor.get().minus(before);
        boolean quiet = worked.multipliedBy(QUIET_SHARE).compareTo(TURN) < 0;
        if (quiet && !given) {
            collect.run();
        }
        given = quiet;
        before = processor.get();
    }
}
