package cn.sansheng.hub.report;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A clerk on post without a break: from signing in or coming back to leaving. `to` is absent while
/// it lasts.
public record Presence(
        LocalDate day, ClerkId clerk, CounterId counter, Instant from, Optional<Instant> to) {

    Presence until(Instant at) {
        return new Presence(day, clerk, counter, from, Optional.of(at));
    }
}
