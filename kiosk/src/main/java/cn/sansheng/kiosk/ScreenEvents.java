package cn.sansheng.kiosk;

import cn.sansheng.kiosk.screen.KioskScreen;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.messages.Ids;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// What the screen tells, as events; closing its window ends the program.
record ScreenEvents(Consumer<Event> inbox, CountDownLatch end) implements KioskScreen.Listener {
    @Override
    public void touched(Touch touch) {
        inbox.accept(new Event.Touched(touch, Ids.next()));
    }

    @Override
    public void pressed(Key key) {
        inbox.accept(new Event.KeyPressed(key, Ids.next()));
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
