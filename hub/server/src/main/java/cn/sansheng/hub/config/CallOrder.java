package cn.sansheng.hub.config;

import java.time.Duration;
import java.util.List;

/// In which order a hall calls those who wait (B5). What each promises to both sides stands at
/// `hall.Picking`.
public sealed interface CallOrder {
    /// B5's rule, ours: at most two priority calls in a row while an ordinary ticket waits longer
    /// than twenty minutes.
    CallOrder DEFAULT = new Fair(2, Duration.ofMinutes(20));

    /// The better class first, but after `mostInRow` priority calls in a row at a counter one
    /// ordinary ticket, if any waits longer than `patience`.
    record Fair(int mostInRow, Duration patience) implements CallOrder {}

    /// The better class first, however long others wait.
    record Absolute() implements CallOrder {}

    /// Who has waited longest when every minute of class k counts as many as the k-th weight says,
    /// and of an ordinary ticket once. Classes beyond the list have its last weight.
    record Weighted(List<Integer> weights) implements CallOrder {
        public int weight(int priorityClass) {
            return weights.get(Math.min(priorityClass, weights.size()) - 1);
        }
    }
}
