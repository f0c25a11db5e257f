package cn.sansheng.counter.console;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Draws a screen at the size it was designed for and fits it to whatever size the panel has.
final class Fitted extends Region {
    private final Region content;
    private final double width;
    private final double height;
    private final Scale scale = new Scale(1, 1);

    Fitted(Region content, double width, double height) {
        this.content = content;
        this.width = width;
        this.height = height;
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / width, getHeight() / height);
        if (factor > 0) {
            scale.setX(factor);
            scale.setY(factor);
            content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        }
    }
}
