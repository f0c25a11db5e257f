package cn.sansheng.simulator.bench;

import cn.sansheng.simulator.judge.Quantiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What the workers of one case saw. Requests whose good answer was heard are promises.
final class Tally {
    private final Collection<Double> issueMillis = new ConcurrentLinkedQueue<>();
    private final Collection<Double> callMillis = new ConcurrentLinkedQueue<>();
    private final Collection<UUID> promised = new ConcurrentLinkedQueue<>();

    void issued(UUID request, double millis) {
        promised.add(request);
        issueMillis.add(millis);
    }

    void called(UUID request, double millis) {
        promised.add(request);
        callMillis.add(millis);
    }

    List<UUID> promised() {
        return List.copyOf(promised);
    }

    /// How many tickets were given out.
    int issued() {
        return issueMillis.size();
    }

    /// Of the calls; infinite when there was none.
    double callMillisAt(double share) {
        return Quantiles.of(callMillis).at(share).orElse(Double.POSITIVE_INFINITY);
    }

    List<Row> rows(String name, double seconds) {
        List<Row> rows = new ArrayList<>();
        add(rows, name, "issue", issueMillis, seconds);
        add(rows, name, "call", callMillis, seconds);
        return rows;
    }

    private static void add(
            List<Row> rows, String name, String what, Collection<Double> millis, double seconds) {
        Quantiles quantiles = Quantiles.of(millis);
        rows.add(Row.of(name, what + ".rate", millis.size() / seconds, "1/s"));
        quantiles.at(0.5).ifPresent(v -> rows.add(Row.of(name, what + ".reply.p50", v, "ms")));
        quantiles.at(0.99).ifPresent(v -> rows.add(Row.of(name, what + ".reply.p99", v, "ms")));
    }
}
