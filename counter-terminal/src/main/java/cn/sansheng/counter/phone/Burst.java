package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import java.time.Duration;

/// Ringing current as far as it has been seen; `lastActive` is when it was last seen to flow.
sealed interface Burst {
    record None() implements Burst {}

    /// Still to be told from a disturbance.
    record Young(Moment from, Duration lastActive) implements Burst {}

    record Ring(Moment from, Duration lastActive) implements Burst {}

    /// No exchange rings for so long: a fault of the wires.
    record TooLong(Duration lastActive) implements Burst {}
}
