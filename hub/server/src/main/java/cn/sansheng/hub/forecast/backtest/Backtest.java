package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.forecast.Forecast;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.messages.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/// Days to learn from, then days with other seeds, each begun with nothing but what the first have
/// taught.
final class Backtest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);
    private static final long LEARNT_APART = 100;
    private static final int CROWD = 2_000;
    private static final int REPEATED = 50;

    private final Rules rules = MixedHall.rules();
    private final int learnt;
    private final int tested;
    private final long seed;
    private final Map<String, Errors> past = new LinkedHashMap<>();
    private Hall hall = Hall.empty(FIRST_DAY);

    private record Outcome(Map<String, Errors> errors, double millis) {}

    /// `seed` is the first tested day's; the days to learn from have others.
    Backtest(int learnt, int tested, long seed) {
        this.learnt = learnt;
        this.tested = tested;
        this.seed = seed;
    }

    Report run() {
        LongStream.range(0, learnt).map(day -> seed + LEARNT_APART + day).forEach(this::learn);
        List<Outcome> outcomes =
                LongStream.range(0, tested).mapToObj(day -> tested(seed + day)).toList();
        List<Row> rows = new ArrayList<>();
        for (String name : outcomes.getFirst().errors().keySet()) {
            rows.addAll(figures(name, outcomes));
        }
        rows.addAll(
                spread(
                        TestedDay.OURS,
                        "perForecast",
                        outcomes.stream().map(Outcome::millis).toList(),
                        "ms"));
        rows.add(new Row(TestedDay.OURS + " waiting=2000", "perForecast", crowded(), "ms"));
        return new Report("forecast", rows);
    }

    private void learn(long seed) {
        TestedDay day = new TestedDay(rules, hall, seed, past);
        hall = day.play();
        day.errors().forEach((name, errors) -> past.merge(name, errors, Errors::plus));
    }

    private Outcome tested(long seed) {
        TestedDay day = new TestedDay(rules, hall, seed, past);
        day.play();
        return new Outcome(day.errors(), day.millisPerForecast());
    }

    private static List<Row> figures(String name, List<Outcome> outcomes) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(figure(name, outcomes, "mae", "min", Errors::meanAbsolute));
        rows.addAll(figure(name, outcomes, "rmse", "min", Errors::rootMeanSquare));
        rows.addAll(figure(name, outcomes, "within5", "%", Errors::withinFivePercent));
        rows.addAll(figure(name, outcomes, "coverage80", "%", Errors::heldPercent));
        rows.addAll(figure(name, outcomes, "unknown", "%", Errors::unknownPercent));
        return rows;
    }

    private static List<Row> figure(
            String name,
            List<Outcome> outcomes,
            String metric,
            String unit,
            ToDoubleFunction<Errors> figure) {
        List<Double> values =
                outcomes.stream().map(it -> figure.applyAsDouble(it.errors().get(name))).toList();
        return spread(name, metric, values, unit);
    }

    /// The mean of the seeds, and how far they lie apart.
    private static List<Row> spread(String name, String metric, List<Double> values, String unit) {
        var summary = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return List.of(
                new Row(name, metric, summary.getAverage(), unit),
                new Row(name, metric + ".min", summary.getMin(), unit),
                new Row(name, metric + ".max", summary.getMax(), unit));
    }

    /// Milliseconds a forecast takes in the morning after, with two thousand people in the hall.
    private double crowded() {
        Instant open = hall.day().atTime(8, 30).atZone(rules.config().zone()).toInstant();
        PlayedHall full = new PlayedHall(rules, hall, open);
        full.at(open);
        MixedHall.counters()
                .forEach(counter -> {
                    full.asked(counter, MixedHall.signIn(counter));
                });
        for (int i = 0; i < CROWD; i++) {
            full.asked(
                    MixedHall.KIOSK,
                    new Request.TakeTicket(
                            MixedHall.SERVICES.get(i % MixedHall.SERVICES.size()).code(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        long start = 0;
        for (int i = 0; i < 2 * REPEATED; i++) {
            start = i == REPEATED ? System.nanoTime() : start;
            full.expects(Forecast.of(full.situation()));
        }
        return (System.nanoTime() - start) / 1e6 / REPEATED;
    }
}
