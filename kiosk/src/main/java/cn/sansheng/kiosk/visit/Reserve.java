package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Ranges.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbers of a day that the hub granted this kiosk for when it is away (contract, offline
/// numbers), in its `hours` only where these are known, and the last one given of each service.
public record Reserve(
        LocalDate day,
        List<Range> ranges,
        Optional<List<View.Ranges.Hours>> hours,
        Map<ServiceCode, Integer> used) {
    static final Reserve NONE = new Reserve(LocalDate.EPOCH, List.of(), Optional.empty(), Map.of());

    public Reserve {
        ranges = List.copyOf(ranges);
        used = Map.copyOf(used);
    }

    /// What was given of the same day stays given, whatever the hub knows of it.
    Reserve granted(View.Ranges news) {
        return new Reserve(
                news.day(), news.ranges(), news.hours(), news.day().equals(day) ? used : Map.of());
    }

    /// The next number of a service; none on another day, outside the hours, or when all are given.
    Optional<TicketNumber> next(ServiceCode service, Instant now, ZoneId zone) {
        if (!day.equals(now.atZone(zone).toLocalDate()) || !inHours(now)) {
            return Optional.empty();
        }
        return ranges.stream()
                .filter(range -> range.service().equals(service))
                .flatMap(range -> serial(range).stream())
                .findFirst()
                .map(serial -> new TicketNumber(service.letter(), serial));
    }

    /// Empty when they are not known.
    List<View.Ranges.Hours> hoursOf(LocalDate date) {
        return date.equals(day) ? hours.orElse(List.of()) : List.of();
    }

    private Optional<Integer> serial(Range range) {
        int next = Math.max(range.from(), used.getOrDefault(range.service(), 0) + 1);
        return next <= range.to() ? Optional.of(next) : Optional.empty();
    }

    private boolean inHours(Instant now) {
        return hours.map(spans ->
                        spans.stream()
                                .anyMatch(span ->
                                        !now.isBefore(span.from()) && now.isBefore(span.to())))
                .orElse(true);
    }

    Reserve without(ServiceCode service, TicketNumber given) {
        Map<ServiceCode, Integer> all = new HashMap<>(used);
        all.put(service, given.serial());
        return new Reserve(day, ranges, hours, all);
    }
}
