package cn.sansheng.hub.forecast.learnt;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// How many come in each hour of the day, of each group. `days` are those seen, old ones fading
/// with their counts.
public record Arrivals(double days, PSortedMap<Group, PSortedMap<Integer, Double>> counts) {
    private static final double FADING = 0.9;

    static final Arrivals NONE = new Arrivals(0, TreePMap.empty());

    /// What an hour is expected to bring; nothing before the first day is over.
    public double inHour(Group group, int hour) {
        return days == 0 ? 0 : of(group).getOrDefault(hour, 0.0) / days;
    }

    Arrivals plus(Group group, int hour) {
        PSortedMap<Integer, Double> was = of(group);
        double count = was.getOrDefault(hour, 0.0) + 1;
        return new Arrivals(days, counts.plus(group, was.plus(hour, count)));
    }

    Arrivals dayOver() {
        PSortedMap<Group, PSortedMap<Integer, Double>> faded = counts;
        for (var group : counts.entrySet()) {
            PSortedMap<Integer, Double> hours = group.getValue();
            for (var hour : group.getValue().entrySet()) {
                hours = hours.plus(hour.getKey(), hour.getValue() * FADING);
            }
            faded = faded.plus(group.getKey(), hours);
        }
        return new Arrivals((days + 1) * FADING, faded);
    }

    private PSortedMap<Integer, Double> of(Group group) {
        return counts.getOrDefault(group, TreePMap.empty());
    }
}
