package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What in one clerk's ratings asks for a look (B10): nothing is proved by it and nothing deleted.
/// `commonest` is the level given most often, null while there is none; `oneSided` when more than
/// 95 % of more than 50 ratings are that one.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RatingSignsRow(
        String key,
        Rate atOnce,
        Rate hasty,
        Optional<Integer> commonest,
        Rate same,
        boolean oneSided) {
    private static final int MANY = 50;
    private static final double ONE_SIDED = 0.95;

    static RatingSignsRow of(String key, List<Stay> stays) {
        List<Rated> rated =
                stays.stream()
                        .flatMap(stay -> stay.rating().stream())
                        .filter(Rated::byCitizen)
                        .toList();
        int all = rated.size();
        List<Integer> levels = new ArrayList<>(Collections.nCopies(5, 0));
        rated.forEach(each ->
                levels.set(each.given().level() - 1, levels.get(each.given().level() - 1) + 1));
        int most = Collections.max(levels);
        return new RatingSignsRow(
                key,
                Rate.of((int) rated.stream().filter(Rated::atOnce).count(), all),
                Rate.of((int) rated.stream().filter(Rated::hasty).count(), all),
                all == 0 ? Optional.empty() : Optional.of(levels.indexOf(most) + 1),
                Rate.of(most, all),
                all > MANY && most > ONE_SIDED * all);
    }

    /// Whoever was never rated shows nothing.
    boolean isOfSomebody() {
        return same.of() > 0;
    }
}
