package cn.sansheng.counter.wires;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/// Tells somebody of the lamps, a client of a socket or a pad: the latest is what counts, so that
/// one who does not read holds up nobody.
final class LampTeller implements Runnable {
    /// Whoever is told a line.
    interface Told {
        /// False when nobody is there any more.
        boolean told(String line) throws InterruptedException;
    }

    private final Told client;
    private final BlockingQueue<Set<Integer>> lit = new LinkedBlockingQueue<>();

    LampTeller(Told client) {
        this.client = client;
    }

    void lit(Set<Integer> levels) {
        lit.clear();
        lit.add(levels);
    }

    @Override
    public void run() {
        try {
            while (client.told(line(lit.take()))) {}
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// "lit 1 2 3 4 5", or "lit" in the dark.
    private static String line(Set<Integer> levels) {
        return levels.stream()
                .sorted()
                .map(level -> " " + level)
                .collect(Collectors.joining("", "lit", ""));
    }
}
