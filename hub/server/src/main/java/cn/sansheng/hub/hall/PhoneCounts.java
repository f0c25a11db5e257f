package cn.sansheng.hub.hall;

import java.util.Collections;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Telephone calls that began inside office hours (S27): answered on ring 1, 2, 3 or later, given
/// up by the caller, never ended by anybody's word. `answerSeconds` is the sum over those answered;
/// `lateWhileServing` counts calls that failed the rule while a citizen was being served there: the
/// rule knows no exception, but whoever reads the rate should know.
public record PhoneCounts(
        PVector<Integer> answered,
        int abandoned,
        int missed,
        double answerSeconds,
        int lateWhileServing) {
    static final int MOST_RINGS = 3;
    static final PhoneCounts NONE =
            new PhoneCounts(TreePVector.from(Collections.nCopies(MOST_RINGS + 1, 0)), 0, 0, 0, 0);

    PhoneCounts plusAnswered(int rings, double seconds) {
        int slot = Math.clamp(rings, 1, answered.size()) - 1;
        return new PhoneCounts(
                answered.with(slot, answered.get(slot) + 1),
                abandoned,
                missed,
                answerSeconds + seconds,
                lateWhileServing);
    }

    PhoneCounts plusAbandoned() {
        return new PhoneCounts(answered, abandoned + 1, missed, answerSeconds, lateWhileServing);
    }

    PhoneCounts plusMissed() {
        return new PhoneCounts(answered, abandoned, missed + 1, answerSeconds, lateWhileServing);
    }

    PhoneCounts whileServing() {
        return new PhoneCounts(answered, abandoned, missed, answerSeconds, lateWhileServing + 1);
    }

    int answeredInAll() {
        return answered.stream().mapToInt(Integer::intValue).sum();
    }

    int withinThree() {
        return answered.get(0) + answered.get(1) + answered.get(2);
    }

    Optional<Double> meanAnswerSeconds() {
        int all = answeredInAll();
        return all == 0 ? Optional.empty() : Optional.of(answerSeconds / all);
    }
}
