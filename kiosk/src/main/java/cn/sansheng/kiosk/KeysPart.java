package cn.sansheng.kiosk;

import cn.sansheng.client.StationClient;
import cn.sansheng.client.TellingThread;
import cn.sansheng.kiosk.keys.GpioKeys;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.PartName;
import java.util.function.Consumer;

/// Passes on the keys, and tells the hub how they are.
record KeysPart(Consumer<Event> inbox, Consumer<String> part, TellingThread thread)
        implements GpioKeys.Listener, AutoCloseable {
    static final PartName KEYS = new PartName("keys");

    static KeysPart toldTo(StationClient client, Consumer<Event> inbox) {
        return new KeysPart(inbox, state -> client.part(KEYS, state), new TellingThread());
    }

    @Override
    public void pressed(Key key) {
        inbox.accept(new Event.KeyPressed(key, Ids.next()));
    }

    @Override
    public void became(String state) {
        thread.tell(() -> part.accept(state));
    }

    @Override
    public void close() {
        thread.close();
    }
}
