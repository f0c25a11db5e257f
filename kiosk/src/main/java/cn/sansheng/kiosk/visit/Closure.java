package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.View;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Why no service gives a number now, and when there will be some again. `today` and `opensAt` are
/// in hall time, known on days for which the hub has granted a reserve.
public record Closure(Cause cause, List<Span> today, Optional<LocalTime> opensAt) {
    public enum Cause {
        OUT_OF_HOURS,
        FULL_TODAY,
        EMERGENCY
    }

    public record Span(LocalTime from, LocalTime to) {}

    /// The reasons of `view/services`.
    private static final String CLOSED = "closed";

    private static final String FULL = "full-today";
    private static final String EMERGENCY = "emergency";

    public Closure {
        today = List.copyOf(today);
    }

    /// Nothing while any service is open, or is closed for a reason of its own.
    static Optional<Closure> of(
            List<View.Services.Service> services, Reserve reserve, Instant now, ZoneId zone) {
        if (services.isEmpty() || services.stream().anyMatch(View.Services.Service::open)) {
            return Optional.empty();
        }
        Set<String> reasons =
                services.stream()
                        .map(service -> service.reason().orElse(CLOSED))
                        .collect(Collectors.toSet());
        return cause(reasons).map(cause -> of(cause, reserve, now, zone));
    }

    private static Optional<Cause> cause(Set<String> reasons) {
        if (reasons.contains(EMERGENCY)) {
            return Optional.of(Cause.EMERGENCY);
        }
        if (!Set.of(CLOSED, FULL).containsAll(reasons)) {
            return Optional.empty();
        }
        return Optional.of(reasons.contains(FULL) ? Cause.FULL_TODAY : Cause.OUT_OF_HOURS);
    }

    private static Closure of(Cause cause, Reserve reserve, Instant now, ZoneId zone) {
        List<View.Ranges.Hours> hours = reserve.hoursOf(now.atZone(zone).toLocalDate());
        return new Closure(
                cause,
                hours.stream()
                        .map(span -> new Span(time(span.from(), zone), time(span.to(), zone)))
                        .toList(),
                hours.stream()
                        .map(View.Ranges.Hours::from)
                        .filter(now::isBefore)
                        .findFirst()
                        .map(from -> time(from, zone)));
    }

    private static LocalTime time(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalTime();
    }
}
