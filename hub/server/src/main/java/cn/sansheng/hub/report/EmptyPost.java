package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.ToldOf;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A counter that stood empty without a word (空岗, S43). `to` is absent while it does.
public record EmptyPost(
        LocalDate day,
        ClerkId clerk,
        CounterId counter,
        Instant from,
        Optional<Instant> to,
        ToldOf told) {

    EmptyPost until(Instant at) {
        return new EmptyPost(day, clerk, counter, from, Optional.of(at), told);
    }
}
