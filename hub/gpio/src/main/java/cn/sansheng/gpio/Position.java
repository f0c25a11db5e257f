package cn.sansheng.gpio;

import java.time.Duration;

/// Where one button is.
sealed interface Position {
    record Up() implements Position {}

    record Down(Duration since) implements Position {}

    /// Down for so long that nobody can be holding it (B10).
    record Stuck() implements Position {}
}
