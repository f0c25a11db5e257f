package cn.sansheng.hub.report;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A clerk gone with the away sign out (S55). `to` is absent while it lasts.
public record Absence(
        LocalDate day,
        ClerkId clerk,
        CounterId counter,
        AwayReason reason,
        Instant from,
        Optional<Instant> to) {

    /// As the away sign said last.
    Absence because(AwayReason changed) {
        return new Absence(day, clerk, counter, changed, from, to);
    }

    Absence until(Instant at) {
        return new Absence(day, clerk, counter, reason, from, Optional.of(at));
    }
}
