package cn.sansheng.kiosk.keys;

import cn.sansheng.gpio.Signal;
import cn.sansheng.kiosk.visit.Key;
import java.io.IOException;
import java.util.Map;
import java.util.function.BiConsumer;

/// Five contacts, one for each key.
interface Contacts extends AutoCloseable {
    /// Begins to hear, and tells what each said before the first edge. `changed` is called on
    /// whatever thread; must not wait.
    Map<Key, Signal> start(BiConsumer<Key, Signal> changed) throws IOException;

    /// What each says now. An edge may have been missed; the level never lies.
    Map<Key, Signal> levels() throws IOException;

    @Override
    void close();
}
