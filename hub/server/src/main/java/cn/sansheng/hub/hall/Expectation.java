package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.WaitMinutes;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;

/// The expected wait by B9's formula: people ahead × the trimmed mean of the last ten services ÷
/// counters open for it, told as a range rounded outward to five minutes. Where no counter is open,
/// nothing is known.
final class Expectation {
    private static final double LOW = 0.75;
    private static final double HIGH = 1.35;
    private static final int STEP = 5;
    private static final int LEAST_TO_TRIM = 5;

    private Expectation() {}

    static Optional<WaitMinutes> of(Situation situation, ServiceCode service, int ahead) {
        int open = situation.openFor(service).size();
        if (open == 0) {
            return Optional.empty();
        }
        double each = meanMinutes(situation, service) / open;
        int low = STEP * (int) Math.floor(ahead * each * LOW / STEP);
        int high = STEP * (int) Math.ceil((ahead * HIGH + 1) * each / STEP);
        return Optional.of(new WaitMinutes(low, high));
    }

    private static double meanMinutes(Situation situation, ServiceCode service) {
        PVector<Integer> seconds = situation.hall().figures().durations(service);
        if (seconds.size() < LEAST_TO_TRIM) {
            HallConfig.Service configured = situation.rules().services().get(service);
            return configured == null ? STEP : configured.normalMinutes();
        }
        List<Integer> sorted = seconds.stream().sorted().toList();
        return sorted.subList(1, sorted.size() - 1).stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElse(0)
                / 60;
    }
}
