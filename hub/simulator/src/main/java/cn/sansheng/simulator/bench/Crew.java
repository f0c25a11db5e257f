package cn.sansheng.simulator.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/// Workers at work, each on a thread of its own.
final class Crew {
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<IOException> troubles = new ConcurrentLinkedQueue<>();

    private Crew() {}

    static Crew start(List<Worker> workers, Tally tally, BooleanSupplier goOn) {
        Crew crew = new Crew();
        for (Worker worker : workers) {
            crew.threads.add(Thread.ofVirtual().start(() -> crew.work(worker, tally, goOn)));
        }
        return crew;
    }

    private void work(Worker worker, Tally tally, BooleanSupplier goOn) {
        try {
            worker.work(tally, goOn);
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

    Optional<IOException> trouble() {
        return Optional.ofNullable(troubles.peek());
    }
}
