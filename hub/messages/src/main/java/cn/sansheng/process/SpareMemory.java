package cn.sansheng.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Gives back what a busy time has left in the heap, after each quiet minute in which it is larger
/// than the last collection has left it: the serial collector looks at the old part only when it is
/// full, and until then a box keeps the memory of its busiest minute. How much goes back is the
/// matter of `MaxHeapFreeRatio`.
public final class SpareMemory {
    private static final Duration TURN = Duration.ofMinutes(1);

    /// A program that does nothing but keep its clocks and pictures going needs a few hundredths of
    /// a processor.
    private static final int QUIET_SHARE = 10;

    private final Supplier<Duration> processor;
    private final LongSupplier heap;
    private final Runnable collect;
    private Duration before;
    private long left;

    /// `processor` tells how long this program has had one so far, `heap` how many bytes it keeps.
    SpareMemory(Supplier<Duration> processor, LongSupplier heap, Runnable collect) {
        this.processor = processor;
        this.heap = heap;
        this.collect = collect;
        this.before = processor.get();
    }

    /// From now on until the program ends.
    public static void giveBackWhenQuiet() {
        SpareMemory spare =
                new SpareMemory(
                        SpareMemory::ownProcessorTime,
                        Runtime.getRuntime()::totalMemory,
                        System::gc);
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
        if (quiet && heap.getAsLong() > left) {
            collect.run();
            left = heap.getAsLong();
        }
        before = processor.get();
    }
}
