package cn.sansheng.simulator.day;

import cn.sansheng.messages.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What follows: the clerk after it, what the clerk presses, what will happen at the counter, and
/// when the clerk acts next if nothing comes before.
public record ClerkStep(
        Clerk clerk, Optional<Request> press, List<TimedFact> facts, Optional<Instant> wake) {}
