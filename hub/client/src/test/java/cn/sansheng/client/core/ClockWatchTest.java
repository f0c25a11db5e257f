package cn.sansheng.client.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.core.ClockWatch.State;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    @Test
    void s60_moreThanASecondIsAWrongClock() {
        assertEquals(Optional.of(State.OK), after(1000, 1000, 1000));
        assertEquals(Optional.of(State.AHEAD), after(1001, 1001, 1001));
        assertEquals(Optional.of(State.OK), after(-1000, -1000, -1000));
        assertEquals(Optional.of(State.BEHIND), after(-1001, -1001, -1001));
    }

    @Test
    void s60_oneMessageThatWasLateIsNoWrongClock() {
        assertEquals(Optional.of(State.OK), after(5, 4000, 4000, 3000, 6000));
    }

    @Test
    void s60_aClockThatWasSetRightIsRightAgainOnceTheOldIsForgotten() {
        assertEquals(Optional.of(State.OK), after(5000, 5000, 5000, 5000, 5000, 8));
        assertEquals(Optional.of(State.BEHIND), after(-5000, -5000, -5000, 8, 8));
        assertEquals(Optional.of(State.OK), after(-5000, -5000, -5000, 8, 8, 8, 8, 8));
    }

    @Test
    void twoMessagesAreNotEnough() {
        assertEquals(Optional.empty(), after(9000, 9000));
    }

    private static Optional<State> after(long... leads) {
        ClockWatch watch = ClockWatch.unknown();
        for (long lead : LongStream.of(leads).toArray()) {
            watch = watch.after(Duration.ofMillis(lead));
        }
        return watch.state();
    }
}
