package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Touch;
import java.util.List;
import java.util.Optional;

/// Draws pictures into nothing, so that a start cache holds what a screen needs.
public final class Rehearsing {
    private static final WindowSize SMALL = new WindowSize(540, 960);

    private Rehearsing() {}

    /// Needs no display; the process cannot open a real window any more.
    public static void draw(List<Picture> pictures) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            KioskScreen screen = KioskScreen.open(Optional.of(SMALL), new Deaf());
            for (Picture picture : pictures) {
                Toolkit.onceStarted(() -> {
                    screen.show(picture);
                    return screen.scene().snapshot(null);
                });
                Toolkit.onceStarted(() -> screen.scene().snapshot(null));
            }
        } catch (NoDisplay impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Deaf implements KioskScreen.Listener {
        @Override
        public void touched(Touch touch) {}

        @Override
        public void pressed(Key key) {}

        @Override
        public void typed(String character) {}

        @Override
        public void broke() {
            throw new IllegalStateException("a picture could not be drawn");
        }

        @Override
        public void closed() {}
    }
}
