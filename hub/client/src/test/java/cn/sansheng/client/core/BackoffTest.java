package cn.sansheng.client.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void afterAShortOutageAStationIsBackWithinSeconds() {
        assertEquals(Duration.ofSeconds(1), Backoff.next(Duration.ofSeconds(20), 0));
        assertTrue(
                Backoff.next(Duration.ofSeconds(60), 0.999).compareTo(Duration.ofSeconds(3)) <= 0);
    }

    @Test
    void itWaitsOneToThirtySecondsWhateverHappened() {
        Random random = new Random(1);
        for (int time = 0; time < 10_000; time++) {
            Duration away = Duration.ofSeconds(random.nextLong(1_000_000));
            for (Duration wait :
                    new Duration[] {
                        Backoff.next(away, random.nextDouble()),
                        Backoff.afterTakeover(random.nextDouble())
                    }) {
                assertTrue(wait.toMillis() >= 1_000 && wait.toMillis() <= 30_000, wait::toString);
            }
        }
    }
}
