package cn.sansheng.counter.desk;

import java.time.Duration;
import java.time.Instant;

/// `uptime` never jumps and counts what people wait for in real time (a ring, the two seconds of a
/// pressed level); `hall` is the hall's clock, by which waits, absences and prompts count.
public record Moment(Duration uptime, Instant hall) {}
