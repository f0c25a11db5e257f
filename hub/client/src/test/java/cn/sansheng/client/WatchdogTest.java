package cn.sansheng.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private final List<String> ended = new ArrayList<>();
    private long now = Duration.ofDays(3).toNanos();
    private final Watchdog watchdog = new Watchdog(() -> now, ended::add);

    /// Looks every three seconds, as the running one does.
    private void pass(Duration time, Runnable each) {
        for (long left = time.toSeconds(); left > 0; left -= 3) {
            now += Duration.ofSeconds(3).toNanos();
            each.run();
            watchdog.look();
        }
    }

    @Test
    void aScreenThatNoLongerAnswersEndsTheProgram() {
        Watchdog.Heart owner = watchdog.watch("owner");
        Watchdog.Heart screen = watchdog.watch("screen");
        screen.beat();
        pass(Duration.ofSeconds(30), owner::beat);
        assertEquals(List.of(), ended);
        pass(Duration.ofSeconds(3), owner::beat);
        assertEquals(List.of("screen"), ended);
    }

    @Test
    void whatBeatsIsLeftAlone() {
        Watchdog.Heart screen = watchdog.watch("screen");
        pass(Duration.ofMinutes(10), screen::beat);
        assertEquals(List.of(), ended);
    }

    @Test
    void whatHasNotBegunYetIsWaitedFor() {
        Watchdog.Heart screen = watchdog.watch("screen");
        pass(Duration.ofMinutes(5), () -> {});
        assertEquals(List.of(), ended);
        screen.beat();
        pass(Duration.ofSeconds(33), () -> {});
        assertEquals(List.of("screen"), ended);
    }

    @Test
    void nobodyIsBlamedForAMachineThatStoodStill() {
        Watchdog.Heart screen = watchdog.watch("screen");
        screen.beat();
        now += Duration.ofHours(8).toNanos();
        watchdog.look();
        assertEquals(List.of(), ended);
        pass(Duration.ofSeconds(12), screen::beat);
        assertEquals(List.of(), ended);
    }
}
