package cn.sansheng.counter.wires;

import cn.sansheng.counter.pins.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// `nanos` is a clock that never jumps (`System::nanoTime`) and times the wires; `hallNow` is the
/// hall's clock; `ids` makes a new id for each call.
public record Surroundings(LongSupplier nanos, Supplier<Instant> hallNow, Supplier<UUID> ids) {
    Moment now() {
        return new Moment(Duration.ofNanos(nanos.getAsLong()), hallNow.get());
    }
}
