package cn.sansheng.hub.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.gateway.CheckQueue.Place;
import cn.sansheng.hub.gateway.CheckQueue.Queued;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CheckQueueTest {
    private final CountDownLatch slow = new CountDownLatch(1);
    private final List<String> checked = new CopyOnWriteArrayList<>();

    private void check(String asked) {
        checked.add(asked);
        try {
            slow.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoAsksAgainWhileWaitingIsCheckedOnceAndInTheNewestForm() {
        CheckQueue<String> queue = new CheckQueue<>(1, 8);
        assertEquals(taken(), queue.add("first", "first", this::check));
        await().until(() -> checked.equals(List.of("first")));
        assertEquals(taken(), queue.add("a", "a, first try", this::check));
        assertEquals(
                new Queued<>(Place.TAKEN, Optional.of("a, first try")),
                queue.add("a", "a, again", this::check));
        assertEquals(taken(), queue.add("b", "b", this::check));

        slow.countDown();
        await().until(() -> checked.equals(List.of("first", "a, again", "b")));
    }

    @Test
    void aFullQueueSaysSoAndTakesAgainLater() {
        CheckQueue<String> queue = new CheckQueue<>(1, 1);
        assertEquals(taken(), queue.add("a", "a", this::check));
        assertEquals(new Queued<>(Place.FULL, Optional.empty()), queue.add("b", "b", this::check));
        slow.countDown();
        await().until(() -> queue.add("b", "b", this::check).place() == Place.TAKEN);
        await().until(() -> checked.contains("b"));
    }

    /// A hall's owner is a virtual thread and must have its turn while PINs are worked out.
    @Test
    void checksThatComputeLeaveVirtualThreadsTheirTurn() throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        CountDownLatch computing = new CountDownLatch(processors);
        AtomicBoolean done = new AtomicBoolean();
        CheckQueue<String> queue = new CheckQueue<>(processors, processors);
        for (int clerk = 0; clerk < processors; clerk++) {
            String name = "c" + clerk;
            assertEquals(
                    taken(),
                    queue.add(
                            name,
                            name,
                            _ -> {
                                computing.countDown();
                                while (!done.get()) {
                                    Thread.onSpinWait();
                                }
                            }));
        }
        computing.await();
        Thread owner = Thread.ofVirtual().start(() -> {});
        boolean hadItsTurn = owner.join(Duration.ofSeconds(10));
        done.set(true);
        assertTrue(hadItsTurn);
    }

    private static Queued<String> taken() {
        return new Queued<>(Place.TAKEN, Optional.empty());
    }
}
