package cn.sansheng.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
    private Duration worked = Duration.ofSeconds(30);
    private int collected;
    private final SpareMemory spare = new SpareMemory(() -> worked, this::collect);

    @Test
    void aProgramThatGoesOnWorkingIsNotDisturbed() {
        minuteOf(Duration.ofSeconds(6));
        minuteOf(Duration.ofSeconds(60));
        assertEquals(0, collected);
    }

    @Test
    void eachQuietTimeGivesBackOnce() {
        minuteOf(Duration.ofSeconds(20));
        minuteOf(Duration.ofSeconds(2));
        minuteOf(Duration.ofSeconds(2));
        minuteOf(Duration.ofSeconds(20));
        minuteOf(Duration.ofSeconds(2));
        assertEquals(2, collected);
    }

    /// Else the work of collecting would make the next minute a busy one, for ever.
    @Test
    void collectingItselfIsNoWork() {
        for (int minute = 0; minute < 5; minute++) {
            minuteOf(Duration.ofSeconds(1));
        }
        assertEquals(1, collected);
    }

    private void minuteOf(Duration work) {
        worked = worked.plus(work);
        spare.turn();
    }

    private void collect() {
        collected++;
        worked = worked.plusSeconds(10);
    }
}
