package cn.sansheng.hub.report;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Makes reports for those who may read them, one at a time: the hall's work goes first.
public final class ReportDesk {
    private static final String RATING = "rating-given";
    private static final int LOOK_BACK_DAYS = 31;

    private final HallConfig config;
    private final EntrySource entries;
    private final InstantSource clock;
    private final OfficeHours hours;
    private final ReentrantLock turn = new ReentrantLock();

    public ReportDesk(HallConfig config, EntrySource entries, InstantSource clock) {
        this.config = config;
        this.entries = entries;
        this.clock = clock;
        this.hours = OfficeHours.of(config);
    }

    public LocalDate today() {
        return hours.day(clock.instant());
    }

    public Scope scope(Person reader) {
        return Scope.of(reader, config);
    }

    public Reports reports(Period period, Scope scope) {
        Facts facts = alone(() -> gather(period));
        return new Reports(
                facts,
                period,
                hours,
                scope,
                clock.instant(),
                () -> alone(() -> stretches(period)).stream().filter(seen(scope)).toList());
    }

    public Timeline timeline(CounterId counter, Instant from, Instant to, Scope scope) {
        Timeline asked = new Timeline(counter, from, to, List.of());
        Period days = new Period(hours.day(from), hours.day(to));
        Tracing tracing = alone(() -> trace(counter, days));
        boolean ratings = scope.seesRatings(days, today());
        return new Timeline(
                asked.counter(),
                asked.from(),
                asked.to(),
                tracing.between(from, to).stream()
                        .filter(moment -> ratings || !moment.type().equals(RATING))
                        .toList());
    }

    private Facts gather(Period period) {
        Gathering gathering = new Gathering();
        entries.between(period.from(), period.to(), gathering::take);
        return gathering.facts();
    }

    private List<Stretch> stretches(Period period) {
        UptimeBook book = new UptimeBook();
        entries.between(dawn(period.from()), period.to(), book::take);
        return book.stretches();
    }

    /// The day from which on it is known of every station how it was when the period began: one
    /// that runs through the night says nothing in the morning.
    private LocalDate dawn(LocalDate from) {
        Set<StationName> unknown =
                config.stations().stream()
                        .map(HallConfig.Station::name)
                        .collect(Collectors.toCollection(HashSet::new));
        LocalDate day = from;
        while (!unknown.isEmpty() && day.isAfter(from.minusDays(LOOK_BACK_DAYS))) {
            day = day.minusDays(1);
            entries.between(
                    day,
                    day,
                    entry -> {
                        if (entry.event() instanceof Event.StationOnline
                                || entry.event() instanceof Event.StationOffline) {
                            entry.origin().station().ifPresent(unknown::remove);
                        }
                    });
        }
        return day;
    }

    /// Who answers for a part of the hall sees the devices of its counters.
    private Predicate<Stretch> seen(Scope scope) {
        Set<StationName> mine =
                config.stations().stream()
                        .filter(station -> station.counter().map(scope::sees).orElse(false))
                        .map(HallConfig.Station::name)
                        .collect(Collectors.toSet());
        return stretch -> scope.part().isEmpty() || mine.contains(stretch.device().station());
    }

    private Tracing trace(CounterId counter, Period days) {
        Tracing tracing = new Tracing(counter, config);
        entries.between(days.from(), days.to(), tracing::take);
        return tracing;
    }

    private <T> T alone(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
