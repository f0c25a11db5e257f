package cn.sansheng.hub.hall;

import java.util.Collections;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Citizens' ratings by level, `levels[0]` 非常不满意, and, by reason, presses that belong to no
/// service. Who did not rate is in neither (B1: unrated is never satisfied).
public record RatingCounts(PVector<Integer> levels, int noPrompt, int alreadyRated) {
    static final RatingCounts NONE =
            new RatingCounts(TreePVector.from(Collections.nCopies(5, 0)), 0, 0);

    RatingCounts plus(int level) {
        return new RatingCounts(
                levels.with(level - 1, levels.get(level - 1) + 1), noPrompt, alreadyRated);
    }

    RatingCounts plus(Unbound reason) {
        return switch (reason) {
            case NO_PROMPT -> new RatingCounts(levels, noPrompt + 1, alreadyRated);
            case ALREADY_RATED -> new RatingCounts(levels, noPrompt, alreadyRated + 1);
        };
    }
}
