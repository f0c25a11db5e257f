package cn.sansheng.hub.report;

import cn.sansheng.messages.Outcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Optional;

/// What came of tickets at counters. `seconds` are those of finished services, from start to finish
/// without the time set aside. `doneAtOnce` is how many of the finished ones needed no second visit
/// (S48); `leftOpen` were still at a counter when the day closed.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Serving(
        int finished, int noShows, int transferred, int leftOpen, Spread seconds, Rate doneAtOnce) {

    static Serving of(Collection<Stay> stays) {
        int finished = count(stays, Stay.End.FINISHED);
        int done =
                (int)
                        stays.stream()
                                .filter(stay -> stay.outcome().equals(Optional.of(Outcome.DONE)))
                                .count();
        return new Serving(
                finished,
                count(stays, Stay.End.MISSED),
                count(stays, Stay.End.TRANSFERRED),
                count(stays, Stay.End.LEFT_OPEN),
                Spread.of(
                        stays.stream()
                                .flatMap(stay -> stay.took().stream())
                                .map(took -> took.toMillis() / 1000.0)
                                .toList()),
                Rate.of(done, finished));
    }

    private static int count(Collection<Stay> stays, Stay.End end) {
        return (int) stays.stream().filter(stay -> stay.end() == end).count();
    }
}
