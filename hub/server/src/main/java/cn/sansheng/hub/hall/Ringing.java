package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.util.UUID;

/// A call that rings, or has rung and nobody has said how it ended. `since` is when it first rang,
/// by its station's clock; `lastRing` when the hub last heard of it.
public record Ringing(UUID call, CounterId counter, int rings, Instant since, Instant lastRing) {

    Ringing again(int ring, Instant at) {
        return new Ringing(call, counter, Math.max(rings, ring), since, at);
    }
}
