package cn.sansheng.serial;

import java.time.Duration;

/// `patience`: how much longer than its wire time a write may take. `stuck`: when a native call is
/// given up. `backOffLeast`, `backOffMost`: pauses between attempts to open.
record LineLimits(Duration patience, Duration stuck, Duration backOffLeast, Duration backOffMost) {
    static final LineLimits USUAL =
            new LineLimits(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(5));
}
