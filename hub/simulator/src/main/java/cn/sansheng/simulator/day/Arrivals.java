package cn.sansheng.simulator.day;

import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Arrivals as a Poisson process: people stand at the door when a session opens, and the rate has
/// one peak, about an hour later.
public final class Arrivals {
    private static final double BASE = 0.45;
    private static final double PEAK_AT = 0.30;
    private static final double PEAK_WIDTH = 0.25;

    /// The area under the peak between opening and closing, so that the day adds up to its tickets.
    private static final double PEAK_AREA = 0.423;

    private static final double MEAN = BASE + PEAK_AREA;

    private static final double PRIORITY_SHARE = 0.04;

    private final DayShape day;
    private final double meanPerMinute;

    public Arrivals(DayShape day) {
        this.day = day;
        this.meanPerMinute = day.tickets() / day.minutes();
    }

    /// Citizens a minute at this moment; 0 outside the sessions.
    public double perMinute(Instant at) {
        return day.sessions().stream()
                .filter(session -> session.holds(at))
                .mapToDouble(session -> meanPerMinute * curve(session, at) / MEAN)
                .sum();
    }

    /// The whole day, in order. Candidates come at the highest rate and are thinned to the curve.
    public List<Arrival> all(List<Priority> priorities) {
        Dice dice = Dice.of(day.seed(), "arrivals");
        double highest = meanPerMinute * (BASE + 1) / MEAN;
        Map<ServiceCode, Double> shares = day.shares();
        List<ServiceCode> services = List.copyOf(shares.keySet());
        double[] weights =
                services.stream().mapToDouble(one -> shares.getOrDefault(one, 0.0)).toArray();
        List<Arrival> arrivals = new ArrayList<>();
        for (Session session : day.sessions()) {
            Instant at = later(session.from(), dice, highest);
            while (at.isBefore(session.to())) {
                if (dice.happens(perMinute(at) / highest)) {
                    ServiceCode service = services.get(dice.pick(weights));
                    arrivals.add(new Arrival(at, service, priority(dice, priorities)));
                }
                at = later(at, dice, highest);
            }
        }
        return List.copyOf(arrivals);
    }

    private static double curve(Session session, Instant at) {
        double minutes = Duration.between(session.from(), at).toMillis() / 60_000.0;
        double off = (minutes / session.minutes() - PEAK_AT) / PEAK_WIDTH;
        return BASE + Math.exp(-off * off);
    }

    private static Instant later(Instant at, Dice dice, double perMinute) {
        return at.plusMillis((long) (60_000 * dice.exponential(1 / perMinute)));
    }

    private static Optional<Priority> priority(Dice dice, List<Priority> priorities) {
        if (priorities.isEmpty() || !dice.happens(PRIORITY_SHARE)) {
            return Optional.empty();
        }
        return Optional.of(priorities.get(dice.whole(0, priorities.size() - 1)));
    }
}
