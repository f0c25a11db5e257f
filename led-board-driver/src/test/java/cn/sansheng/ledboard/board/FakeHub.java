package cn.sansheng.ledboard.board;

import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A hub that says what the test says and keeps what it is told.
final class FakeHub implements HubLink {
    static final Instant HALL_TIME = Instant.parse("2026-11-23T00:30:00Z");

    final List<Fact> facts = new CopyOnWriteArrayList<>();
    final Map<PartName, String> parts = new ConcurrentHashMap<>();
    private final CompletableFuture<Listener> listener = new CompletableFuture<>();

    @Override
    public void follow(Iterable<BoardId> boards, Listener follower) {
        listener.complete(follower);
    }

    @Override
    public void report(Fact fact, Instant at) {
        facts.add(fact);
    }

    @Override
    public void part(PartName part, String state) {
        parts.put(part, state);
    }

    @Override
    public Instant hallNow() {
        return HALL_TIME;
    }

    void reached() {
        listener.join().reached();
    }

    void says(View.Board view) {
        listener.join().view(view.board(), Optional.of(view));
    }

    void awaitFact(Fact fact) {
        await().atMost(Duration.ofSeconds(30)).until(() -> facts.contains(fact));
    }
}
