package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationName;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One device in one month (S61): of the office hours in which it is known how it was,
/// `dueSeconds`, it was well for `upSeconds`; `percent` has two decimals and is null when nothing
/// is known. `outages` are those that lay in office hours, `longestSeconds` the longest. `part` is
/// null in the row of the station itself.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UptimeRow(
        String month,
        StationName station,
        Optional<PartName> part,
        long dueSeconds,
        long upSeconds,
        Optional<Double> percent,
        int outages,
        long longestSeconds) {

    /// `days` are those of the month that the report is about.
    static UptimeRow of(
            YearMonth month,
            Device device,
            List<Stretch> stretches,
            List<LocalDate> days,
            OfficeHours hours,
            Instant now) {
        long up = 0;
        long down = 0;
        int outages = 0;
        long longest = 0;
        for (Stretch stretch : stretches) {
            long seconds = within(stretch, days, hours, now).toSeconds();
            switch (stretch.state()) {
                case UP -> up += seconds;
                case DOWN -> {
                    down += seconds;
                    outages += seconds > 0 ? 1 : 0;
                    longest = Math.max(longest, seconds);
                }
            }
        }
        return new UptimeRow(
                month.toString(),
                device.station(),
                device.part(),
                up + down,
                up,
                percent(up, up + down),
                outages,
                longest);
    }

    boolean isKnown() {
        return dueSeconds > 0;
    }

    private static Duration within(
            Stretch stretch, List<LocalDate> days, OfficeHours hours, Instant now) {
        Instant to = stretch.to().filter(now::isAfter).orElse(now);
        LocalDate first = hours.day(stretch.from());
        LocalDate last = hours.day(to);
        return days.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .map(day -> hours.within(day, stretch.from(), to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Optional<Double> percent(long part, long of) {
        return Stream.of(of)
                .filter(due -> due > 0)
                .map(due -> Math.round(10_000.0 * part / due) / 100.0)
                .findFirst();
    }
}
