package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.report.Ratings;
import java.util.List;
import java.util.stream.IntStream;

/// B1.8: of the ratings made, the top three levels and the bottom two; of the services finished,
/// how many were rated at all. Who did not rate is in the last one's n only. Presses that belong to
/// no service are in none.
public record RatingFigures(
        Share satisfied, Share bad, Share rated, List<Bar> levels, int noPrompt, int alreadyRated) {
    static RatingFigures of(LivePicture.Ratings ratings, Words words) {
        List<Integer> levels = ratings.levels();
        Ratings rates = Ratings.of(levels, ratings.finished(), 0);
        int largest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Bar> bars =
                IntStream.rangeClosed(1, levels.size())
                        .map(nth -> levels.size() + 1 - nth)
                        .mapToObj(level -> bar(level, levels.get(level - 1), largest, words))
                        .toList();
        return new RatingFigures(
                Share.of(rates.satisfied()),
                Share.of(rates.bad()),
                Share.of(rates.rated()),
                bars,
                ratings.noPrompt(),
                ratings.alreadyRated());
    }

    public int unbound() {
        return noPrompt + alreadyRated;
    }

    private static Bar bar(int level, int count, int largest, Words words) {
        String word = words.say("level." + level);
        return Bar.of(word, count, largest, level >= Ratings.LEAST_GOOD);
    }
}
