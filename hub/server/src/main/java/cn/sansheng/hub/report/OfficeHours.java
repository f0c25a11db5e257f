package cn.sansheng.hub.report;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.OpeningTimes;
import cn.sansheng.messages.View.Ranges.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What reports ask of the hall's opening times.
public record OfficeHours(OpeningTimes times) {

    public static OfficeHours of(HallConfig config) {
        return new OfficeHours(
                new OpeningTimes(config.zone(), config.hours(), config.workingDays()));
    }

    LocalDate day(Instant at) {
        return times.day(at);
    }

    int hour(Instant at) {
        return at.atZone(times.zone()).getHour();
    }

    /// The last closing before `at`, where the hall has been closed since.
    Optional<Instant> closedSince(Instant at) {
        return times.include(at)
                ? Optional.empty()
                : times.on(day(at)).stream()
                        .map(Hours::to)
                        .filter(closing -> !closing.isAfter(at))
                        .max(Comparator.naturalOrder());
    }

    /// How much of a time of one day lies in office hours.
    Duration within(LocalDate day, Instant from, Instant to) {
        return times.on(day).stream()
                .map(hours -> Overlap.of(hours.from(), hours.to(), from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
