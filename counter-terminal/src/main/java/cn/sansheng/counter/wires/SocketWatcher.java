package cn.sansheng.counter.wires;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/// A client that wants to be told of the lamps: the latest is what counts, so that one who does not
/// read holds up nobody.
final class SocketWatcher implements Runnable {
    /// Whoever is told a line.
    interface Told {
        /// False when nobody is there any more.
        boolean told(String line);
    }

    private final Told client;
    private final BlockingQueue<Set<Integer>> lit = new LinkedBlockingQueue<>();

    SocketWatcher(Told client) {
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
