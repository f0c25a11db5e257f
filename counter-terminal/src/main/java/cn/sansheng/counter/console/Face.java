package cn.sansheng.counter.console;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// One of five faces of equal size and ink: nobody is nudged (B1.6).
final class Face extends StackPane {
    /// From 1 非常不满意 to 5 非常满意, in a field of 64.
    private static final List<String> MOUTHS =
            List.of(
                    "M18 48 Q32 32 46 48",
                    "M20 45 Q32 36 44 45",
                    "M20 42 H44",
                    "M19 39 Q32 50 45 39",
                    "M17 37 Q32 52 47 37 Z");

    private static final double SCALE = 84.0 / 64;

    Face(int level) {
        Circle head = new Circle(32, 32, 28);
        head.getStyleClass().add("face-line");
        SVGPath eyes = path("M22 25 V28 M42 25 V28");
        Group drawing = new Group(head, path(MOUTHS.get(level - 1)), eyes);
        drawing.setScaleX(SCALE);
        drawing.setScaleY(SCALE);
        getStyleClass().add("face");
        getChildren().add(new Group(drawing));
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add("face-line");
        return path;
    }
}
