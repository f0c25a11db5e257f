package cn.sansheng.hub.web.page;

/// One bar of a small chart: its word, its count, and its size in hundredths of the largest.
public record Bar(String word, int count, int percent, boolean good) {
    static Bar of(String word, int count, int largest, boolean good) {
        return new Bar(word, count, largest == 0 ? 0 : 100 * count / largest, good);
    }
}
