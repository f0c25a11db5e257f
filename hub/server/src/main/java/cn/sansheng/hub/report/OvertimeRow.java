package cn.sansheng.hub.report;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One service that ended after closing, at noon or in the evening (延时服务, S19). `seconds` run from
/// the closing, or from the start of a service begun after it.
public record OvertimeRow(
        LocalDate day,
        TicketNumber number,
        CounterId counter,
        ClerkId clerk,
        Instant closed,
        Instant ended,
        long seconds) {

    static Optional<OvertimeRow> of(Stay stay, OfficeHours hours) {
        return stay.ended()
                .filter(_ -> stay.took().isPresent())
                .flatMap(hours::closedSince)
                .map(closed -> over(stay, closed));
    }

    private static OvertimeRow over(Stay stay, Instant closed) {
        Instant started = stay.started().orElseThrow();
        Instant ended = stay.ended().orElseThrow();
        Instant from = started.isAfter(closed) ? started : closed;
        return new OvertimeRow(
                stay.day(),
                stay.number(),
                stay.counter(),
                stay.clerk(),
                closed,
                ended,
                Duration.between(from, ended).toSeconds());
    }
}
