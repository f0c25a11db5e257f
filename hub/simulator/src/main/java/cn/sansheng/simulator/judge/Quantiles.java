package cn.sansheng.simulator.judge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Mean and percentiles by linear interpolation between the two nearest ranks; nothing of nothing.
public record Quantiles(List<Double> sorted) {
    public Quantiles {
        sorted = sorted.stream().sorted().toList();
    }

    public static Quantiles of(Collection<Double> values) {
        return new Quantiles(List.copyOf(values));
    }

    public Optional<Double> mean() {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sorted.stream().mapToDouble(Double::doubleValue).sum() / sorted.size());
    }

    public Optional<Double> at(double share) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        double low = sorted.get(below);
        return Optional.of(low + (sorted.get(above) - low) * (place - below));
    }
}
