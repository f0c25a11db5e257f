package cn.sansheng.hub.hall;

import java.time.Instant;

/// How a ticket waits: `from` is when its wait began (for an appointment the later of check-in and
/// slot, B9). Who came back after a missed turn waits as long as the one it was put behind, so that
/// nobody in a lane waits longer than those before.
public record Turn(Slot slot, Instant from) {
    /// Whether it has an appointment, and whether its slot has come.
    public enum Slot {
        NONE,
        AHEAD,
        COME
    }
}
