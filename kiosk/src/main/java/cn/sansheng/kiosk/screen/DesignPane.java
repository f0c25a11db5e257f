package cn.sansheng.kiosk.screen;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows a design of 1080 × 1920 (or 1920 × 1080, lying) on a screen of any size: scaled as a
/// whole, and what is left over on one side is given to the design.
final class DesignPane extends Region {
    private static final double SHORT = 1080;
    private static final double LONG = 1920;

    private final Region design;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final ReadOnlyObjectWrapper<Orientation> orientation =
            new ReadOnlyObjectWrapper<>(Orientation.VERTICAL);

    DesignPane(Region design) {
        this.design = design;
        design.getTransforms().add(scale);
        design.setManaged(false);
        getChildren().add(design);
    }

    ReadOnlyObjectProperty<Orientation> orientation() {
        return orientation.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        boolean upright = getHeight() >= getWidth();
        orientation.set(upright ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        double factor =
                Math.min(
                        getWidth() / (upright ? SHORT : LONG),
                        getHeight() / (upright ? LONG : SHORT));
        if (factor > 0) {
            scale.setX(factor);
            scale.setY(factor);
            design.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        }
    }
}
