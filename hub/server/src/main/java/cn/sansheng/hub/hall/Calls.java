package cn.sansheng.hub.hall;

import java.time.Instant;
import java.util.Optional;

/// How often and when a ticket was called: `total` over its whole life, `here` and `firstHere`
/// since it last began to wait.
public record Calls(
        int total,
        int here,
        Optional<Instant> firstHere,
        Optional<Instant> first,
        Optional<Instant> last) {
    static final Calls NONE = new Calls(0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    Calls plus(int call, Instant at) {
        Optional<Instant> now = Optional.of(at);
        return new Calls(call, here + 1, firstHere.or(() -> now), first.or(() -> now), now);
    }

    Calls anew() {
        return new Calls(total, 0, Optional.empty(), first, last);
    }
}
