package cn.sansheng.kiosk.screen;

/// There is no display to open a window on.
public final class NoDisplay extends Exception {
    private static final long serialVersionUID = 1L;

    NoDisplay(String reason) {
        super(reason);
    }
}
