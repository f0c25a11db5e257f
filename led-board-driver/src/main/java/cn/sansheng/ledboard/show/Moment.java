package cn.sansheng.ledboard.show;

import java.time.Duration;
import java.time.Instant;

/// `uptime` never jumps and paces the lines; `hall` is the hall's clock, by which a picture ends.
public record Moment(Duration uptime, Instant hall) {}
