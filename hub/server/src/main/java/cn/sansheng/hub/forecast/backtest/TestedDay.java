package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.forecast.Forecast;
import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.messages.TicketId;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A day on which every ticket's wait is foretold by all predictors before it is issued, and scored
/// at its first call. `ranges` are what the simple ones have learnt of their errors.
final class TestedDay {
    static final String OURS = "sansheng";

    private final PlayedHall hall;
    private final VirtualDay day;
    private final Map<String, Errors> ranges;
    private final Map<String, Predictor> baselines = Baselines.all();
    private final Map<String, Errors> errors = new LinkedHashMap<>();
    private final Map<TicketId, Map<String, Optional<Prediction>>> said = new HashMap<>();
    private final Today today = new Today(this::shown);
    private Outlook outlook = Outlook.UNKNOWN;
    private Situation before;
    private long forecastNanos;
    private int forecasts;

    TestedDay(Rules rules, Hall begin, long seed, Map<String, Errors> ranges) {
        ZoneId zone = rules.config().zone();
        this.ranges = ranges;
        hall = new PlayedHall(rules, begin, begin.day().atTime(8, 0).atZone(zone).toInstant());
        day = new VirtualDay(hall, begin.day(), zone, seed, this::foretell);
        hall.readBy(this::read);
        before = hall.situation();
        errors.put(OURS, new Errors());
        baselines.keySet().forEach(name -> errors.put(name, new Errors()));
    }

    /// The hall after the day.
    Hall play() {
        day.play();
        return hall.hall();
    }

    Map<String, Errors> errors() {
        return errors;
    }

    double millisPerForecast() {
        return forecastNanos / 1e6 / forecasts;
    }

    private void foretell() {
        before = hall.situation();
        long start = System.nanoTime();
        outlook = Forecast.of(before);
        forecastNanos += System.nanoTime() - start;
        forecasts++;
        hall.expects(outlook);
    }

    private void read(HallEntry entry) {
        if (entry.event() instanceof Event.TicketIssued issued) {
            Group comer = new Group(issued.service(), issued.priority());
            Map<String, Optional<Prediction>> all = new HashMap<>();
            all.put(
                    OURS,
                    Optional.ofNullable(outlook.arriving().get(comer))
                            .map(it -> new Prediction(it.low(), it.middle(), it.high())));
            baselines.forEach(
                    (name, it) -> all.put(name, said(name, it.minutes(before, comer, today))));
            said.put(issued.ticket(), all);
        }
        today.read(entry);
    }

    private Optional<Prediction> said(String name, OptionalDouble minutes) {
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        double middle = minutes.getAsDouble();
        Errors past = Optional.ofNullable(ranges.get(name)).orElseGet(Errors::new);
        return Optional.of(
                new Prediction(
                        Math.max(0, middle + past.quantile(0.1)),
                        middle,
                        Math.max(0, middle + past.quantile(0.9))));
    }

    private void shown(TicketId ticket, double minutes) {
        Map<String, Optional<Prediction>> all = said.getOrDefault(ticket, Map.of());
        errors.forEach((name, it) -> it.add(all.getOrDefault(name, Optional.empty()), minutes));
    }
}
