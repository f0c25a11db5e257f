package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;

/// What in one clerk's ratings may not be a citizen's (B10): pressed sooner than 3 s after the
/// finish; within 5 s of a service shorter than 30 s; `alike`, the share of the commonest level,
/// which is a sign above 95 % of more than 50. A sign is a reason to look, never to delete.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RatingSignsRow(
        String key, int ratings, int tooSoon, int ofNoService, Rate alike, boolean sign) {
    private static final int ENOUGH = 50;
    private static final double MOST_ALIKE = 0.95;

    static RatingSignsRow of(String key, List<PressedRating> ratings) {
        int tooSoon = (int) ratings.stream().filter(PressedRating::tooSoon).count();
        int ofNoService = (int) ratings.stream().filter(PressedRating::ofNoService).count();
        int commonest = commonest(ratings);
        boolean alike = ratings.size() > ENOUGH && commonest > MOST_ALIKE * ratings.size();
        return new RatingSignsRow(
                key,
                ratings.size(),
                tooSoon,
                ofNoService,
                Rate.of(commonest, ratings.size()),
                tooSoon > 0 || ofNoService > 0 || alike);
    }

    private static int commonest(List<PressedRating> ratings) {
        List<Integer> levels = ratings.stream().map(PressedRating::level).toList();
        return levels.stream()
                .distinct()
                .mapToInt(level -> Collections.frequency(levels, level))
                .max()
                .orElse(0);
    }
}
