package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What others predict with. Each is given its range by the errors it made on days before.
final class Baselines {
    private static final int LAST = 10;

    private Baselines() {}

    static Map<String, Predictor> all() {
        Map<String, Predictor> all = new LinkedHashMap<>();
        all.put("running-mean", Baselines::runningMean);
        all.put("les", Baselines::lastToEnterService);
        all.put("hol", Baselines::headOfLine);
        all.put("queue-length", Baselines::queueLength);
        return all;
    }

    /// The mean of today's waits for the service.
    private static OptionalDouble runningMean(Situation situation, Group comer, Today today) {
        return mean(today.waits(comer.service()));
    }

    /// The wait of whoever was called last.
    private static OptionalDouble lastToEnterService(
            Situation situation, Group comer, Today today) {
        List<Double> waits = today.waits(comer.service());
        return waits.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(waits.getLast());
    }

    /// How long the first in line has waited by now.
    private static OptionalDouble headOfLine(Situation situation, Group comer, Today today) {
        Tickets tickets = situation.hall().tickets();
        return OptionalDouble.of(
                tickets.waiting().of(comer.service()).values().stream()
                        .map(lane -> tickets.known(lane.firstEntry().getValue()).issuedAt())
                        .min(Instant::compareTo)
                        .map(first ->
                                Duration.between(first, situation.now()).toMillis() / 60_000.0)
                        .orElse(0.0));
    }

    /// B9: people ahead × the trimmed mean of the last ten services ÷ counters open for it.
    private static OptionalDouble queueLength(Situation situation, Group comer, Today today) {
        int open = situation.openFor(comer.service()).size();
        if (open == 0) {
            return OptionalDouble.empty();
        }
        int ahead = situation.hall().tickets().waitingFor(comer.service());
        List<Double> all = today.services(comer.service());
        List<Double> last = all.subList(Math.max(0, all.size() - LAST), all.size());
        double configured =
                situation.rules().usualMinutes(comer.service()).orElseThrow().doubleValue();
        double each =
                last.size() < LAST
                        ? configured
                        : mean(last.stream().sorted().toList().subList(1, LAST - 1)).orElseThrow();
        return OptionalDouble.of(ahead * each / open);
    }

    private static OptionalDouble mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }
}
