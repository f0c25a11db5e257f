package cn.sansheng.hub.forecast.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one predictor fared against the waits that came. Where it said nothing, its range missed.
final class Errors {
    private static final double NEAR_MINUTES = 5;

    private final List<Double> errors = new ArrayList<>();
    private int held;
    private int unknown;

    void add(Optional<Prediction> said, double minutes) {
        if (said.isEmpty()) {
            unknown++;
            return;
        }
        errors.add(minutes - said.get().middle());
        held += said.get().holds(minutes) ? 1 : 0;
    }

    Errors plus(Errors others) {
        Errors both = new Errors();
        both.errors.addAll(errors);
        both.errors.addAll(others.errors);
        both.held = held + others.held;
        both.unknown = unknown + others.unknown;
        return both;
    }

    double meanAbsolute() {
        return errors.stream().mapToDouble(Math::abs).average().orElse(Double.NaN);
    }

    double rootMeanSquare() {
        return Math.sqrt(errors.stream().mapToDouble(e -> e * e).average().orElse(Double.NaN));
    }

    double withinFivePercent() {
        return percent(errors.stream().filter(e -> Math.abs(e) <= NEAR_MINUTES).count());
    }

    double heldPercent() {
        return percent(held);
    }

    double unknownPercent() {
        return percent(unknown);
    }

    /// Below which this share of its errors lies, in minutes; 0 without any.
    double quantile(double share) {
        List<Double> sorted = errors.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }

    private double percent(long count) {
        return 100.0 * count / (errors.size() + unknown);
    }
}
