package cn.sansheng.hub.hall;

import java.util.Collections;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Ratings by level, `levels[0]` 非常不满意, and presses that belong to no service. Who did not rate is
/// in neither (B1: unrated is never satisfied).
public record RatingCounts(PVector<Integer> levels, int unbound) {
    static final RatingCounts NONE =
            new RatingCounts(TreePVector.from(Collections.nCopies(5, 0)), 0);

    RatingCounts plus(int level) {
        return new RatingCounts(levels.with(level - 1, levels.get(level - 1) + 1), unbound);
    }

    RatingCounts plusUnbound() {
        return new RatingCounts(levels, unbound + 1);
    }
}
