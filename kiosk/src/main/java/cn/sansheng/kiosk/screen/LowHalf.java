package cn.sansheng.kiosk.screen;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two parts above each other; the lower one, which is to be pressed, gets what the upper one
/// leaves. In the low position it begins where the lower half of the screen does.
final class LowHalf extends Pane {
    private final Region upper;
    private final Region lower;
    private boolean low;

    LowHalf(Region upper, Region lower) {
        this.upper = upper;
        this.lower = lower;
        getChildren().addAll(upper, lower);
    }

    void low(boolean wanted) {
        if (low != wanted) {
            low = wanted;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double needed = upper.prefHeight(getWidth());
        double from = Math.min(getHeight(), low ? Math.max(needed, half()) : needed);
        upper.resizeRelocate(0, 0, getWidth(), from);
        lower.resizeRelocate(0, from, getWidth(), getHeight() - from);
    }

    /// The middle of the screen, in our own pixels.
    private double half() {
        return getScene() == null ? 0 : sceneToLocal(0, getScene().getHeight() / 2).getY();
    }
}
