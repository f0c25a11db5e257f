package cn.sansheng.hub.report;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Span;
import cn.sansheng.hub.config.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When the hall is open: its half-days as instants.
public record OfficeHours(ZoneId zone, List<Span> spans, WorkingDays days) {

    public static OfficeHours of(HallConfig config) {
        return new OfficeHours(config.zone(), config.hours(), config.workingDays());
    }

    /// From inclusive to exclusive.
    public record Shift(Instant from, Instant to) {
        boolean includes(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }

        private Duration within(Instant begin, Instant end) {
            Instant since = from.isAfter(begin) ? from : begin;
            Instant until = to.isBefore(end) ? to : end;
            return since.isBefore(until) ? Duration.between(since, until) : Duration.ZERO;
        }
    }

    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    public Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    int hour(Instant at) {
        return at.atZone(zone).getHour();
    }

    /// A day's half-days in their order; none on a day off.
    List<Shift> shifts(LocalDate day) {
        return spans.stream()
                .filter(_ -> days.includes(day))
                .map(span -> new Shift(at(day, span.from()), at(day, span.to())))
                .sorted(Comparator.comparing(Shift::from))
                .toList();
    }

    boolean open(Instant at) {
        return shifts(day(at)).stream().anyMatch(shift -> shift.includes(at));
    }

    /// The last closing before `at`, where the hall has been closed since.
    Optional<Instant> closedSince(Instant at) {
        return open(at)
                ? Optional.empty()
                : shifts(day(at)).stream()
                        .map(Shift::to)
                        .filter(closing -> !closing.isAfter(at))
                        .max(Comparator.naturalOrder());
    }

    /// How much of a time of one day lies in office hours.
    Duration within(LocalDate day, Instant from, Instant to) {
        return shifts(day).stream()
                .map(shift -> shift.within(from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
