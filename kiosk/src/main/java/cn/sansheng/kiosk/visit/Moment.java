package cn.sansheng.kiosk.visit;

import java.time.Duration;
import java.time.Instant;

/// `uptime` never jumps and paces the screens; `hall` is the hall's clock, which people read.
public record Moment(Duration uptime, Instant hall) {
    boolean isPast(Duration time) {
        return uptime.compareTo(time) >= 0;
    }
}
