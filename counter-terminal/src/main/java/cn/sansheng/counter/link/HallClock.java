package cn.sansheng.counter.link;

import java.time.Instant;
import java.util.function.Supplier;

/// The hall's clock for the wires, which open before anybody can ask the hub: until then it is this
/// machine's.
public final class HallClock {
    private volatile Supplier<Instant> source;

    public HallClock(Supplier<Instant> machine) {
        this.source = machine;
    }

    public void follow(Supplier<Instant> hall) {
        source = hall;
    }

    public Instant now() {
        return source.get();
    }
}
