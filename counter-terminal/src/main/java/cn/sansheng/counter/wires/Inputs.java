package cn.sansheng.counter.wires;

import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Signal;
import java.io.IOException;
import java.util.Map;

/// Where the wires end: the pins of a computer, or a socket in their place.
interface Inputs extends AutoCloseable {
    /// Begins to hear, and tells what every pin said before the first edge.
    Map<Pin, Signal> start(Listener listener) throws IOException;

    /// What every pin says now. An edge may have been missed; the level never lies.
    Map<Pin, Signal> levels() throws IOException;

    @Override
    void close();

    /// Hears of edges, on whatever thread they come; must not wait.
    interface Listener {
        void changed(Pin pin, Signal signal);
    }
}
