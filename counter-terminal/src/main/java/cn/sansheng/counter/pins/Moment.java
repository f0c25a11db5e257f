package cn.sansheng.counter.pins;

import java.time.Duration;
import java.time.Instant;

/// `uptime` never jumps and times the wires; `hall` is the hall's clock, in which a telephone's
/// seconds are told.
public record Moment(Duration uptime, Instant hall) {
    /// Hall seconds from here to the later moment; 0 if the hall's clock was set back meanwhile.
    public double secondsUntil(Moment later) {
        return Math.max(0, Duration.between(hall, later.hall).toMillis() / 1000.0);
    }
}
