package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.util.UUID;

/// A call that rings, or has rung and nobody has said how it ended.
public record Ringing(UUID call, CounterId counter, int rings, Instant lastRing) {}
