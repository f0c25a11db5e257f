package cn.sansheng.simulator.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/// Workers at work, each on a thread of its own.
final class Crew {
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<IOException> troubles = new ConcurrentLinkedQueue<>();

    private Crew() {}

    interface Work {
        void of(Worker worker) throws IOException, InterruptedException;
    }

    static Crew start(List<Worker> workers, Work work) {
        Crew crew = new Crew();
        for (Worker worker : workers) {
            crew.threads.add(Thread.ofVirtual().start(() -> crew.work(worker, work)));
        }
        return crew;
    }

    /// Everybody works for so long; returns how many seconds it really took.
    static double work(List<Worker> workers, Tally tally, int seconds)
            throws IOException, InterruptedException {
        long from = System.nanoTime();
        long until = from + TimeUnit.SECONDS.toNanos(seconds);
        start(workers, worker -> worker.work(tally, () -> System.nanoTime() < until)).finish();
        return (System.nanoTime() - from) / 1e9;
    }

    private void work(Worker worker, Work work) {
        try {
            work.of(worker);
        } catch (IOException trouble) {
            troubles.add(trouble);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /// When nobody is to have had any trouble.
    void finish() throws IOException, InterruptedException {
        join();
        if (trouble().isPresent()) {
            throw trouble().get();
        }
    }

    Optional<IOException> trouble() {
        return Optional.ofNullable(troubles.peek());
    }
}
