package cn.sansheng.hub.forecast;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.forecast.learnt.Attendance;
import cn.sansheng.hub.forecast.learnt.Attendance.Span;
import cn.sansheng.hub.forecast.learnt.DaySecond;
import cn.sansheng.hub.hall.Desk;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who will sit at a counter for the rest of the day: as things stand, and then as on a day before.
/// A break that was taken today is not taken again.
final class Shifts {
    private static final int LONG = 600;
    private static final int NEAR = 4500;
    private static final int LATEST = 3600;
    private static final double SOON = 600;

    private final Situation situation;
    private final Attendance attendance;
    private final int second;
    private final int closing;

    /// From when on somebody sits there, in seconds from now, and the breaks after that.
    record Plan(ClerkId clerk, double from, List<Break> breaks) {}

    /// `next` comes after the break.
    record Break(double from, double length, ClerkId next) {}

    private record Gap(int from, int to, ClerkId next) {
        int length() {
            return to - from;
        }

        boolean near(double other) {
            return Math.abs((from + to) / 2.0 - other) < NEAR;
        }
    }

    Shifts(Situation situation, Attendance attendance, int second) {
        this.situation = situation;
        this.attendance = attendance;
        this.second = second;
        this.closing = closing(situation);
    }

    private static int closing(Situation situation) {
        HallConfig config = situation.rules().config();
        return config.hours().stream()
                .map(HallConfig.Span::to)
                .max(java.time.LocalTime::compareTo)
                .map(to -> situation.hall().day().atTime(to).atZone(config.zone()).toInstant())
                .map(at -> DaySecond.of(situation.hall().day(), at))
                .orElse(0);
    }

    int days() {
        return attendance.days().size();
    }

    /// As on that day; empty where nobody will come.
    Optional<Plan> plan(CounterId counter, Optional<Integer> day, Chance chance) {
        List<Span> then = day.map(it -> attendance.on(it, counter)).orElse(List.of());
        Desk desk = situation.hall().desk(counter);
        if (desk.clerk().isEmpty()) {
            return comes(then, chance);
        }
        double from = desk.away().map(away -> back(away, then, chance)).orElse(0.0);
        return Optional.of(
                new Plan(desk.clerk().get(), from, breaks(then, from, taken(counter, from))));
    }

    private Optional<Plan> comes(List<Span> then, Chance chance) {
        for (int i = 0; i < then.size(); i++) {
            Span span = then.get(i);
            if (span.to() > second && second - span.from() < LATEST) {
                double late = span.from() > second ? 0 : chance.exponential(SOON);
                double from = Math.max(0, span.from() - second) + late;
                List<Span> rest = then.subList(i, then.size());
                return Optional.of(new Plan(span.clerk(), from, breaks(rest, from, List.of())));
            }
        }
        return Optional.empty();
    }

    /// Announced, or as long as the break at that time of the day before.
    private double back(Desk.Away away, List<Span> then, Chance chance) {
        double soon = chance.exponential(SOON / 4);
        if (away.backAt().isPresent()) {
            return Math.max(soon, seconds(situation.now(), away.backAt().get()));
        }
        double gone = seconds(away.since(), situation.now());
        return gaps(then).stream()
                .filter(gap -> gap.length() >= LONG)
                .filter(gap -> gap.near(second - gone + gap.length() / 2.0))
                .findFirst()
                .map(gap -> Math.max(soon, gap.length() - gone))
                .orElseGet(() -> chance.exponential(SOON));
    }

    private List<Break> breaks(List<Span> then, double from, List<Double> taken) {
        List<Break> breaks = new ArrayList<>();
        for (Gap gap : gaps(then)) {
            boolean begun = gap.from() <= second + from;
            boolean over = gap.to() <= second + from || (begun && gap.length() < LONG);
            boolean done = gap.length() >= LONG && taken.stream().anyMatch(gap::near);
            if (!over && !done) {
                breaks.add(
                        new Break(Math.max(gap.from() - second, from), gap.length(), gap.next()));
            }
        }
        ended(then, from).ifPresent(breaks::add);
        return breaks;
    }

    /// Who left before the hall closed will do so again; who stayed stays until all are served.
    private Optional<Break> ended(List<Span> then, double from) {
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Span last = then.getLast();
        return last.to() < closing - LONG && last.to() > second + from
                ? Optional.of(new Break(last.to() - second, Double.POSITIVE_INFINITY, last.clerk()))
                : Optional.empty();
    }

    /// The middles of today's long breaks, the present one as it is expected to end.
    private List<Double> taken(CounterId counter, double back) {
        List<Double> middles = new ArrayList<>();
        List<Span> today = attendance.today(counter);
        for (int i = 0; i < today.size(); i++) {
            int from = today.get(i).to();
            double to =
                    i + 1 < today.size()
                            ? today.get(i + 1).from()
                            : attendance
                                    .at(counter)
                                    .map(sitting -> (double) sitting.since())
                                    .orElse(second + back);
            if (to - from >= LONG) {
                middles.add((from + to) / 2);
            }
        }
        return middles;
    }

    private static List<Gap> gaps(List<Span> spans) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            gaps.add(new Gap(spans.get(i - 1).to(), spans.get(i).from(), spans.get(i).clerk()));
        }
        return gaps;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
