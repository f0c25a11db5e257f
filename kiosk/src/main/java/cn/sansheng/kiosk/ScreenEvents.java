package cn.sansheng.kiosk;

import cn.sansheng.kiosk.scanner.KeyboardScanner;
import cn.sansheng.kiosk.screen.KioskScreen;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.messages.Ids;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What the screen tells, as events; closing its window ends the program. Keys that a scanner types
/// are no keys of the five. `nanos` is a monotonic clock.
record ScreenEvents(
        Consumer<Event> inbox, KeyboardScanner scanner, LongSupplier nanos, CountDownLatch end)
        implements KioskScreen.Listener {
    @Override
    public void touched(Touch touch) {
        inbox.accept(new Event.Touched(touch, Ids.next()));
    }

    @Override
    public void pressed(Key key) {
        long now = nanos.getAsLong();
        boolean scanned = key == Key.CONFIRM ? scanner.ended(now) : scanner.isTyping(now);
        if (!scanned) {
            inbox.accept(new Event.KeyPressed(key, Ids.next()));
        }
    }

    @Override
    public void typed(String character) {
        scanner.typed(character, nanos.getAsLong());
    }

    @Override
    public void broke() {
        inbox.accept(new Event.ScreenBroke());
    }

    @Override
    public void closed() {
        end.countDown();
    }
}
