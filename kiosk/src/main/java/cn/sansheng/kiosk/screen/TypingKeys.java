package cn.sansheng.kiosk.screen;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The keys of a code and four buttons: below them in one row, or, where height is scarcest, beside
/// them in two.
final class TypingKeys extends VBox {
    private final KeyRows keys;
    private final List<Button> buttons;
    private final EqualButtons first = new EqualButtons("typing-buttons");
    private final EqualButtons second = new EqualButtons("typing-buttons");
    private final VBox side = new VBox();
    private final HBox row = Parts.row("typing-row");
    private Buttons where = Buttons.BELOW;

    enum Buttons {
        BELOW,
        BESIDE
    }

    TypingKeys(KeyRows keys, List<Button> buttons) {
        this.keys = keys;
        this.buttons = List.copyOf(buttons);
        getStyleClass().add("typing-keys");
        side.getStyleClass().add("typing-side");
        buttons.forEach(button -> button.setMaxHeight(Double.MAX_VALUE));
        keys.setPrefWidth(1);
        HBox.setHgrow(keys, Priority.ALWAYS);
        VBox.setVgrow(keys, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        arrange();
    }

    void show(Buttons wanted) {
        if (wanted != where) {
            where = wanted;
            arrange();
        }
    }

    private void arrange() {
        getChildren().clear();
        row.getChildren().clear();
        side.getChildren().clear();
        first.equal(List.of());
        second.equal(List.of());
        Priority growing = where == Buttons.BESIDE ? Priority.ALWAYS : Priority.NEVER;
        VBox.setVgrow(first, growing);
        VBox.setVgrow(second, growing);
        switch (where) {
            case BELOW -> {
                first.equal(buttons);
                getChildren().addAll(keys, first);
            }
            case BESIDE -> {
                int half = buttons.size() / 2;
                first.equal(buttons.subList(0, half));
                second.equal(buttons.subList(half, buttons.size()));
                side.getChildren().addAll(first, second);
                row.getChildren().addAll(keys, side);
                getChildren().add(row);
            }
        }
    }
}
