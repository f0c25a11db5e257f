package cn.sansheng.counter.console;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Five columns of one width, each over its button; the first from the left is 非常满意 (B1.1).
final class Levels extends HBox {
    private final List<Level> levels;

    Levels(Words words) {
        getStyleClass().add("levels");
        levels = IntStream.of(5, 4, 3, 2, 1).mapToObj(level -> new Level(words, level)).toList();
        levels.forEach(level -> {
            HBox.setHgrow(level, Priority.ALWAYS);
            level.setPrefWidth(RatingView.WIDTH / 5);
        });
        getChildren().addAll(levels);
    }

    void plain() {
        levels.forEach(Level::plain);
    }

    void pressed(int level) {
        levels.forEach(each -> each.pressed(level));
    }
}
