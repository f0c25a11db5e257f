package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Device;
import java.time.Instant;
import java.util.Optional;

/// A time in which a device was well or was not; `to` is absent while it lasts.
record Stretch(Device device, Instant from, Optional<Instant> to, State state) {
    enum State {
        UP,
        DOWN
    }

    Stretch until(Instant at) {
        return new Stretch(device, from, Optional.of(at), state);
    }
}
