package cn.sansheng.hub.web.page;

/// One bar of a small chart: its word, its count, and its size in hundredths of the largest.
public record Bar(String word, int count, int percent, boolean good) {
    private static final int LEAST_SEEN = 3;

    static Bar of(String word, int count, int largest, boolean good) {
        return new Bar(
                word, count, count == 0 ? 0 : Math.max(LEAST_SEEN, 100 * count / largest), good);
    }
}
