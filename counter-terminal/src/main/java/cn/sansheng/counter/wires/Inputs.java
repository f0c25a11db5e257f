package cn.sansheng.counter.wires;

import cn.sansheng.counter.phone.PhoneMoment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Signal;
import java.io.IOException;
import java.util.Map;

/// Where the wires end: the pins of a computer, a socket in their place, or a device that tells of
/// itself.
interface Inputs extends AutoCloseable {
    /// Begins to hear, and tells what every pin said before the first edge; a device that tells of
    /// itself has none.
    Map<Pin, Signal> start(Listener listener) throws IOException;

    /// What every pin says now. An edge may have been missed; the level never lies.
    Map<Pin, Signal> levels() throws IOException;

    @Override
    void close();

    /// Hears of edges and of a telephone's moments, on whatever thread they come; must not wait.
    interface Listener {
        void changed(Pin pin, Signal signal);

        void told(PhoneMoment moment);
    }
}
