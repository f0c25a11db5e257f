package cn.sansheng.simulator.day;

import cn.sansheng.messages.Fact;
import java.time.Instant;

/// Something that will happen at a station at that hall time.
public record TimedFact(Instant at, Fact fact) {}
