package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Span;
import cn.sansheng.hub.config.WorkingDays;
import cn.sansheng.messages.View.Ranges.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When the hall is open, by its own clock (B9). Where the clocks change, hours that do not exist
/// are left out and hours that come twice are open both times; a day begins when its date does.
public record OpeningTimes(ZoneId zone, List<Span> hours, WorkingDays workingDays) {
    public OpeningTimes {
        hours = List.copyOf(hours);
    }

    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// The office hours of a day, in order; none on a day without any.
    public List<Hours> on(LocalDate day) {
        return hours.stream()
                .filter(_ -> workingDays.includes(day))
                .map(span ->
                        new Hours(
                                instant(day.atTime(span.from())).toInstant(),
                                instant(day.atTime(span.to()))
                                        .withLaterOffsetAtOverlap()
                                        .toInstant()))
                .filter(span -> span.from().isBefore(span.to()))
                .toList();
    }

    /// A time that the clocks leap over is the moment of the leap.
    private ZonedDateTime instant(LocalDateTime local) {
        return Optional.ofNullable(zone.getRules().getTransition(local))
                .filter(ZoneOffsetTransition::isGap)
                .map(leap -> leap.getInstant().atZone(zone))
                .orElseGet(() -> local.atZone(zone));
    }

    public boolean include(Instant at) {
        return around(at).isPresent();
    }

    /// The office hours that a moment lies in.
    Optional<Hours> around(Instant at) {
        return on(day(at)).stream()
                .filter(span -> !at.isBefore(span.from()) && at.isBefore(span.to()))
                .findFirst();
    }

    /// The next opening, closing or midnight after `at`.
    Instant nextTurn(Instant at) {
        return on(day(at)).stream()
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .filter(turn -> turn.isAfter(at))
                .min(Instant::compareTo)
                .orElseGet(() -> startOf(day(at).plusDays(1)));
    }

    /// When the hall next opens today, if it does.
    Optional<LocalTime> nextOpening(Instant at) {
        return on(day(at)).stream()
                .map(Hours::from)
                .filter(from -> from.isAfter(at))
                .findFirst()
                .map(from -> from.atZone(zone).toLocalTime());
    }

    /// Office hours left of this day: the noon break does not count.
    Duration left(Instant at) {
        return on(day(at)).stream()
                .filter(span -> span.to().isAfter(at))
                .map(span ->
                        Duration.between(span.from().isAfter(at) ? span.from() : at, span.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// S49: the day on which so many working days after `start` have passed; `start` is day 0.
    public LocalDate plusWorkingDays(LocalDate start, int count) {
        return start.datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(workingDays::includes)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }
}
