package cn.sansheng.gpio;

import java.time.Duration;

/// What has become of the present touch of the panel, from the first button down until all are up.
sealed interface Attempt {
    record Ready() implements Attempt {}

    /// Counts at `until` unless another button goes down as well.
    record Pending(int level, Duration until) implements Attempt {}

    /// Has counted, or was two buttons at once.
    record Spent() implements Attempt {}
}
