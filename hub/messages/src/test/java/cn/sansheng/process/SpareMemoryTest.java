package cn.sansheng.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
    private static final long NEEDED = 40;

    private Duration worked = Duration.ofSeconds(30);
    private long heap = 100;
    private int collected;
    private final SpareMemory spare = new SpareMemory(() -> worked, () -> heap, this::collect);

    @Test
    void aProgramThatGoesOnWorkingIsNotDisturbed() {
        minuteOf(Duration.ofSeconds(6));
        minuteOf(Duration.ofSeconds(60));
        assertEquals(0, collected);
    }

    @Test
    void aQuietProgramThatNeedsNoMoreIsCollectedOnce() {
        minuteOf(Duration.ofSeconds(20));
        minuteOf(Duration.ofSeconds(2));
        minuteOf(Duration.ofSeconds(2));
        assertEquals(1, collected);
    }

    /// A hall with few visitors is never busy, and its heap grows all the same.
    @Test
    void whatHasGrownInQuietIsGivenBackToo() {
        minuteOf(Duration.ofSeconds(2));
        heap = NEEDED + 1;
        minuteOf(Duration.ofSeconds(2));
        minuteOf(Duration.ofSeconds(2));
        assertEquals(2, collected);
    }

    /// Else the work of collecting would make the next minute a busy one.
    @Test
    void collectingItselfIsNoWork() {
        for (int minute = 0; minute < 5; minute++) {
            heap = NEEDED + 1;
            minuteOf(Duration.ofSeconds(1));
        }
        assertEquals(5, collected);
    }

    private void minuteOf(Duration work) {
        worked = worked.plus(work);
        spare.turn();
    }

    private void collect() {
        collected++;
        heap = NEEDED;
        worked = worked.plusSeconds(10);
    }
}
