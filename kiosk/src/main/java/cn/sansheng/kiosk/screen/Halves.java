package cn.sansheng.kiosk.screen;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two parts of a screen: on an upright one the second stands below the first and gets the rest, on
/// a lying one they stand beside each other.
final class Halves extends Pane {
    private final Region first;
    private final Region second;
    private final ObjectProperty<Orientation> orientation =
            new SimpleObjectProperty<>(Orientation.VERTICAL);

    Halves(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
        orientation.subscribe(this::requestLayout);
    }

    ObjectProperty<Orientation> orientation() {
        return orientation;
    }

    @Override
    protected void layoutChildren() {
        switch (orientation.get()) {
            case VERTICAL -> {
                double height = Math.min(getHeight(), first.prefHeight(getWidth()));
                first.resizeRelocate(0, 0, getWidth(), height);
                second.resizeRelocate(0, height, getWidth(), getHeight() - height);
            }
            case HORIZONTAL -> {
                double half = getWidth() / 2;
                first.resizeRelocate(0, 0, half, getHeight());
                second.resizeRelocate(half, 0, getWidth() - half, getHeight());
            }
        }
    }
}
