package cn.sansheng.hub.forecast;

import cn.sansheng.hub.forecast.learnt.Arrivals;
import cn.sansheng.hub.forecast.learnt.DaySecond;
import cn.sansheng.hub.hall.Picking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Those with priority who will come later in a course and be called before people who wait now.
/// Ordinary ones come behind everybody and change nothing for them.
final class Comers {
    private static final double HOUR = 3600;

    private final Durations durations;
    private final List<Stream> streams = new ArrayList<>();

    /// A lane, and how many a second will come into it in each hour from now on.
    private record Stream(Waiting lane, List<Double> rates) {}

    Comers(Scene scene, Durations durations, Arrivals arrivals, int second) {
        this.durations = durations;
        int hour = DaySecond.hour(second);
        scene.open().stream()
                .filter(lane -> Picking.isPriority(lane.rank()))
                .map(lane ->
                        new Stream(
                                lane,
                                IntStream.range(hour, hour + Durations.HOURS)
                                        .mapToObj(at -> arrivals.inHour(lane.group, at) / HOUR)
                                        .toList()))
                .filter(stream -> stream.rates().stream().anyMatch(rate -> rate > 0))
                .forEach(streams::add);
    }

    int streams() {
        return streams.size();
    }

    Waiting lane(int stream) {
        return streams.get(stream).lane();
    }

    /// When the next comes after that time.
    double next(int stream, double after, Chance chance) {
        List<Double> rates = streams.get(stream).rates();
        double at = after;
        while (at < Durations.HOURS * HOUR) {
            double rate = rates.get(durations.hour(at));
            double come = rate == 0 ? Double.POSITIVE_INFINITY : at + chance.exponential(1 / rate);
            double hourEnd = durations.hourEnd(at);
            if (come < hourEnd) {
                return come;
            }
            at = hourEnd;
        }
        return Double.POSITIVE_INFINITY;
    }
}
