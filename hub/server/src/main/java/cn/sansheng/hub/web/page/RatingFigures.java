package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import java.util.List;
import java.util.stream.IntStream;

/// Satisfaction: the top three levels of the ratings made (B1), and how many rated at all.
public record RatingFigures(Share satisfied, Share rated, List<Bar> levels, int unbound) {
    private static final int LEAST_GOOD = 3;

    static RatingFigures of(LivePicture.Ratings ratings, Words words) {
        List<Integer> levels = ratings.levels();
        int all = levels.stream().mapToInt(Integer::intValue).sum();
        int good = levels.stream().skip(LEAST_GOOD - 1).mapToInt(Integer::intValue).sum();
        int largest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Bar> bars =
                IntStream.rangeClosed(1, levels.size())
                        .map(nth -> levels.size() + 1 - nth)
                        .mapToObj(level -> bar(level, levels.get(level - 1), largest, words))
                        .toList();
        return new RatingFigures(
                new Share(good, all), new Share(all, ratings.finished()), bars, ratings.unbound());
    }

    public int bad() {
        return satisfied.of() - satisfied.part();
    }

    private static Bar bar(int level, int count, int largest, Words words) {
        String word = words.say("level." + level);
        return Bar.of(word, count, largest, level >= LEAST_GOOD);
    }
}
