package cn.sansheng.kiosk.printer;

import java.time.Duration;

/// `answer`: for one answer before the question is put again. `quiet`: how long nothing may come
/// after noise. `between`: how often the printer is looked at while it prints. `job`: from the last
/// byte until the printer must have come so far. `settle`: the same for a printer that cannot say
/// how far it has come, and shall then still be well.
record Patience(Duration answer, Duration quiet, Duration between, Duration job, Duration settle) {
    static final Patience USUAL =
            new Patience(
                    Duration.ofMillis(500),
                    Duration.ofMillis(60),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(12),
                    Duration.ofSeconds(3));
}
