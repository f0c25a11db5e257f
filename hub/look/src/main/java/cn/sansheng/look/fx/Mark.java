package cn.sansheng.look.fx;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The mark: three bars, short, shorter, long, the character 三. Its colour is the style class
/// `mark-bar`'s fill.
public final class Mark extends Pane {
    private static final double BAR = 0.17;

    public Mark(double size) {
        getStyleClass().add("mark");
        setAccessibleText("三声 Sansheng");
        setPrefSize(size, size);
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren()
                .addAll(
                        bar(size, 0.09, 0.08, 0.82),
                        bar(size, 0.415, 0.2, 0.6),
                        bar(size, 0.74, 0.0, 1.0));
    }

    private static Rectangle bar(double size, double y, double x, double width) {
        Rectangle bar = new Rectangle(size * x, size * y, size * width, size * BAR);
        bar.getStyleClass().add("mark-bar");
        return bar;
    }
}
