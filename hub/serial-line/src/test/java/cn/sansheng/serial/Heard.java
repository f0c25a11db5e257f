package cn.sansheng.serial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What a line told its listener, in order.
final class Heard implements LineListener {
    private final List<String> news = new CopyOnWriteArrayList<>();

    @Override
    public void found() {
        news.add("found");
    }

    @Override
    public void lost(String reason) {
        news.add("lost");
    }

    int count() {
        return news.size();
    }

    void awaitNews(String... expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> news.size() >= expected.length);
        assertEquals(Arrays.asList(expected), news);
    }
}
