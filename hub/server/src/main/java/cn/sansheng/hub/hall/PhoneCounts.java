package cn.sansheng.hub.hall;

import java.util.Collections;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Telephone calls inside office hours (S27): answered on ring 1, 2, 3 or later, and not answered
/// at all.
public record PhoneCounts(PVector<Integer> answered, int missed) {
    static final PhoneCounts NONE = new PhoneCounts(TreePVector.from(Collections.nCopies(4, 0)), 0);

    PhoneCounts plusAnswered(int rings) {
        int slot = Math.clamp(rings, 1, answered.size()) - 1;
        return new PhoneCounts(answered.with(slot, answered.get(slot) + 1), missed);
    }

    PhoneCounts plusMissed() {
        return new PhoneCounts(answered, missed + 1);
    }

    int answeredInAll() {
        return answered.stream().mapToInt(Integer::intValue).sum();
    }

    int withinThree() {
        return answered.get(0) + answered.get(1) + answered.get(2);
    }
}
