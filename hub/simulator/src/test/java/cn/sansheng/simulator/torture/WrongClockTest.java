package cn.sansheng.simulator.torture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.simulator.day.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrongClockTest {
    @Test
    void jumpsForHoursBothWays() {
        WrongClock clock = new WrongClock(() -> Instant.EPOCH, Dice.of(1, "clock"));
        List<Duration> errors =
                Stream.generate(clock::read)
                        .limit(1000)
                        .map(read -> Duration.between(Instant.EPOCH, read))
                        .toList();
        assertTrue(errors.stream().anyMatch(error -> error.toHours() > 1));
        assertTrue(errors.stream().anyMatch(error -> error.toHours() < -1));
    }
}
