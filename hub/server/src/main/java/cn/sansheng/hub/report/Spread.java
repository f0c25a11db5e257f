package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Optional;

/// How durations in hall seconds lie (B9): percentiles by linear interpolation between the two
/// nearest ranks, everything but `n` null where there is nothing.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Spread(
        int n,
        Optional<Double> mean,
        Optional<Double> median,
        Optional<Double> p90,
        Optional<Double> longest) {
    static final Spread NONE =
            new Spread(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Spread of(Collection<Double> seconds) {
        if (seconds.isEmpty()) {
            return NONE;
        }
        double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double sum = 0;
        for (double each : sorted) {
            sum += each;
        }
        return new Spread(
                sorted.length,
                Optional.of(sum / sorted.length),
                Optional.of(at(sorted, 50)),
                Optional.of(at(sorted, 90)),
                Optional.of(sorted[sorted.length - 1]));
    }

    private static double at(double[] sorted, int percent) {
        int hundredths = percent * (sorted.length - 1);
        int below = hundredths / 100;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (hundredths % 100) / 100;
    }
}
