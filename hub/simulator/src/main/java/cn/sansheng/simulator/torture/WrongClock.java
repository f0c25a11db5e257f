package cn.sansheng.simulator.torture;

import cn.sansheng.simulator.day.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A station's clock that is set wrong again and again, by up to half a day both ways.
final class WrongClock {
    private static final double SET_ANEW = 0.01;
    private static final double FARTHEST_SECONDS = 12 * 3600;

    private final InstantSource right;
    private final Dice dice;
    private Duration error = Duration.ZERO;

    WrongClock(InstantSource right, Dice dice) {
        this.right = right;
        this.dice = dice;
    }

    Instant read() {
        if (dice.happens(SET_ANEW)) {
            error = Duration.ofSeconds((long) dice.between(-FARTHEST_SECONDS, FARTHEST_SECONDS));
        }
        return right.instant().plus(error);
    }
}
