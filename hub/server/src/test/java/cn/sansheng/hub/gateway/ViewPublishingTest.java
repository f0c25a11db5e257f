package cn.sansheng.hub.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.TestRules;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ViewPublishingTest {
    private final Rules rules = TestRules.small();
    private final Situation situation =
            new Situation(rules, Hall.empty(rules.day(TestRules.MORNING)), TestRules.MORNING);
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void onlyWhatHasChangedIsSaidAgain() {
        ViewPublishing views = new ViewPublishing(() -> situation, (name, _) -> said.add(name));
        views.sayAllAgain();
        List<String> everything = List.copyOf(said);
        views.boards();
        views.others();
        assertEquals(everything, said);
        views.sayAllAgain();
        assertEquals(2 * everything.size(), said.size(), "after a connection all is said");
    }

    /// The hall's owner says the boards before it answers whoever pressed *next*.
    @Test
    void boardsDoNotWaitUntilAllCountersAreDrawn() throws InterruptedException {
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch drawn = new CountDownLatch(1);
        ViewPublishing views =
                new ViewPublishing(
                        () -> situation,
                        (name, _) -> {
                            if (name.equals("services")) {
                                drawing.countDown();
                                awaitUninterrupted(drawn);
                            }
                            said.add(name);
                        });
        Thread slow = Thread.ofVirtual().start(views::others);
        assertTrue(drawing.await(10, TimeUnit.SECONDS), "it draws");
        Thread owner = Thread.ofVirtual().start(views::boards);
        assertTrue(owner.join(Duration.ofSeconds(10)), "the boards are said meanwhile");
        assertTrue(said.stream().allMatch(name -> name.startsWith("board-")), said::toString);
        drawn.countDown();
        slow.join();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
