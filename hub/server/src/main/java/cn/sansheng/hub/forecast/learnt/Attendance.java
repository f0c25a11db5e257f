package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// When counters were manned: today so far, and on the last ten days on which any was. Times are
/// seconds of the day as [DaySecond] counts them.
public record Attendance(
        PVector<PSortedMap<CounterId, PVector<Span>>> days,
        PSortedMap<CounterId, PVector<Span>> today,
        PSortedMap<CounterId, Sitting> sitting) {
    private static final int KEPT_DAYS = 10;

    static final Attendance NONE =
            new Attendance(TreePVector.empty(), TreePMap.empty(), TreePMap.empty());

    /// A clerk on post from then to then.
    public record Span(ClerkId clerk, int from, int to) {}

    /// A clerk on post since.
    public record Sitting(ClerkId clerk, int since) {}

    /// Today's spans that are over.
    public List<Span> today(CounterId counter) {
        return today.getOrDefault(counter, TreePVector.empty());
    }

    public List<Span> on(int day, CounterId counter) {
        return days.get(day).getOrDefault(counter, TreePVector.empty());
    }

    public Optional<Sitting> at(CounterId counter) {
        return Optional.ofNullable(sitting.get(counter));
    }

    Attendance on(CounterId counter, ClerkId clerk, int second) {
        return new Attendance(days, today, sitting.plus(counter, new Sitting(clerk, second)));
    }

    Attendance off(CounterId counter, int second) {
        Sitting was = sitting.get(counter);
        if (was == null) {
            return this;
        }
        Span over = new Span(was.clerk(), was.since(), second);
        PVector<Span> spans = today.getOrDefault(counter, TreePVector.empty());
        return new Attendance(days, today.plus(counter, spans.plus(over)), sitting.minus(counter));
    }

    Attendance dayOver() {
        if (today.isEmpty()) {
            return new Attendance(days, today, TreePMap.empty());
        }
        PVector<PSortedMap<CounterId, PVector<Span>>> more = days.plus(today);
        return new Attendance(
                more.size() > KEPT_DAYS ? more.minus(0) : more, TreePMap.empty(), TreePMap.empty());
    }
}
