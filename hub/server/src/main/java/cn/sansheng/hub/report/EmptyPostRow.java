package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.ToldOf;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One empty post (S43): `seconds` are those in office hours, `to` is null while it lasts, `told`
/// is who was told of it at last.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EmptyPostRow(
        LocalDate day,
        ClerkId clerk,
        CounterId counter,
        Instant from,
        Optional<Instant> to,
        long seconds,
        ToldOf told) {

    static EmptyPostRow of(EmptyPost post, OfficeHours hours, Instant now) {
        return new EmptyPostRow(
                post.day(),
                post.clerk(),
                post.counter(),
                post.from(),
                post.to(),
                hours.within(post.day(), post.from(), post.to().orElse(now)).toSeconds(),
                post.told());
    }
}
