package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// One counter's telephone (S27): of the calls that first rang inside office hours, how many were
/// answered within three rings. `byRing[0]` were answered on the first ring, the last one later
/// than the third; `withinTenSeconds` and `withinFifteenSeconds` by the clock beside the rings,
/// where the third begins and where the fourth does. `whileServing` of those that failed found
/// somebody being served there: the rule knows no exception, but whoever reads the rate should
/// know. `outsideHours` are in no other figure.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PhoneRow(
        String key,
        Rate withinThreeRings,
        List<Integer> byRing,
        int withinTenSeconds,
        int withinFifteenSeconds,
        int abandoned,
        int missed,
        int whileServing,
        int outsideHours,
        Spread answerSeconds) {
    static final int MOST_RINGS = 3;
    private static final double TEN_SECONDS = 10;
    private static final double FIFTEEN_SECONDS = 15;

    static PhoneRow of(String key, List<PhoneCall> judged, int whileServing, int outsideHours) {
        List<Event.PhoneAnswered> answered =
                judged.stream().flatMap(call -> call.answered().stream()).toList();
        Integer[] byRing = {0, 0, 0, 0};
        answered.forEach(answer -> byRing[Math.clamp(answer.rings(), 1, byRing.length) - 1]++);
        int abandoned = (int) judged.stream().filter(PhoneCall::abandoned).count();
        int kept = (int) judged.stream().filter(call -> call.within(MOST_RINGS)).count();
        return new PhoneRow(
                key,
                Rate.of(kept, judged.size()),
                List.of(byRing),
                before(TEN_SECONDS, answered),
                before(FIFTEEN_SECONDS, answered),
                abandoned,
                judged.size() - answered.size() - abandoned,
                whileServing,
                outsideHours,
                Spread.of(answered.stream().map(Event.PhoneAnswered::seconds).toList()));
    }

    private static int before(double limit, List<Event.PhoneAnswered> answered) {
        return (int) answered.stream().filter(answer -> answer.seconds() < limit).count();
    }
}
