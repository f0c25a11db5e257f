package cn.sansheng.hub.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// When the hall is open, and by which clock.
final class Opening {
    private Opening() {}

    static void check(Section hall, Faults faults) {
        checkHours(hall, faults);
        distinctDays(hall, faults, "closures", "extraDays");
        hall.value("zone")
                .ifPresent(zone -> mustParse(zone, ZoneId::of, "is no time zone", faults));
        hall.section("clock")
                .value("start")
                .ifPresent(start ->
                        mustParse(
                                start,
                                OffsetDateTime::parse,
                                "must be like 2026-11-23T08:30:00+08:00",
                                faults));
        if (hall.has("clock") && !hall.flag("demo")) {
            faults.add(
                    hall.section("clock").line(), "clock", "only a hall with demo: true has one");
        }
    }

    /// Whether both lists hold dates, and none of them twice.
    static boolean distinctDays(Section section, Faults faults, String... lists) {
        Faults here = new Faults();
        Uniqueness dates = new Uniqueness("day", here);
        for (String list : lists) {
            for (Section.Value day : section.values(list)) {
                mustParse(day, LocalDate::parse, "is no date", here);
                dates.use(day);
            }
        }
        here.inOrder().forEach(fault -> faults.add(fault.line(), fault.path(), fault.message()));
        return !here.any();
    }

    static Set<LocalDate> days(Section section, String list) {
        return section.texts(list).map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static void checkHours(Section hall, Faults faults) {
        Optional<LocalTime> open = Optional.empty();
        for (Section.Value value : hall.values("hours")) {
            Optional<HallConfig.Span> span = span(value.text());
            if (span.isEmpty()) {
                continue;
            }
            if (!span.get().from().isBefore(span.get().to())) {
                faults.add(value, "must begin before it ends");
            } else if (open.isPresent() && span.get().from().isBefore(open.get())) {
                faults.add(value, "must begin after the span before it has ended");
            }
            open = Optional.of(span.get().to());
        }
    }

    /// Empty for a text that the schema has complained of already.
    static Optional<HallConfig.Span> span(String text) {
        String[] ends = text.split("-", 2);
        try {
            return Optional.of(
                    new HallConfig.Span(
                            LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1])));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static void mustParse(
            Section.Value value, Consumer<String> parse, String message, Faults faults) {
        try {
            parse.accept(value.text());
        } catch (DateTimeException _) {
            faults.add(value, "'" + value.text() + "' " + message);
        }
    }
}
