package cn.sansheng.hub.report;

import java.util.List;

/// Citizens' ratings of finished services (B1.8), `levels[0]` 非常不满意. `satisfied` and `bad` are the
/// top three and the bottom two of those given, `rated` is how many of the services finished were
/// rated at all: who did not rate is not satisfied. `defaulted` ones are nobody's and in no rate
/// (B1.5).
public record Ratings(List<Integer> levels, Rate rated, Rate satisfied, Rate bad, int defaulted) {
    public static final int LEAST_GOOD = 3;

    public static Ratings of(List<Integer> levels, int finished, int defaulted) {
        int all = sum(levels);
        int good = sum(levels.subList(LEAST_GOOD - 1, levels.size()));
        return new Ratings(
                List.copyOf(levels),
                Rate.of(all, finished),
                Rate.of(good, all),
                Rate.of(all - good, all),
                defaulted);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
