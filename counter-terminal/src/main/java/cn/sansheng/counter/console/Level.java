package cn.sansheng.counter.console;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One column over its button. It only shows: nothing on a screen makes a rating.
final class Level extends VBox {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final int LEVELS = 5;

    private final int level;

    /// The first button from the left is 非常满意, level 5.
    Level(Words words, int level) {
        this.level = level;
        getStyleClass().add("level");
        Label place = Boxes.label("level-place", "" + (LEVELS + 1 - level));
        getChildren()
                .addAll(
                        new Face(level),
                        Boxes.label("level-word", words.of("level." + level + ".lines")),
                        Boxes.gap(),
                        place);
    }

    void plain() {
        pseudoClassStateChanged(PICKED, false);
        pseudoClassStateChanged(PASSED, false);
    }

    void pressed(int pressed) {
        pseudoClassStateChanged(PICKED, pressed == level);
        pseudoClassStateChanged(PASSED, pressed != level);
    }
}
