package cn.sansheng.counter.console;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small parts of which both screens are made.
final class Boxes {
    static final String SHORTENED = "shortened";

    private Boxes() {}

    static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    /// Whose text may end in dots: all of it stands elsewhere.
    static Label shortened(String style) {
        Label label = label(style);
        label.getStyleClass().add(SHORTENED);
        label.setMinWidth(0);
        return label;
    }

    static Label label(String style, String text) {
        Label label = label(style);
        label.setText(text);
        return label;
    }

    /// With the key that does the same.
    static Button keyed(String key, String text) {
        Button button = new Button();
        button.setGraphic(row("plain-content", new KeyCap(key), label("action-name", text)));
        button.getStyleClass().setAll("action", "plain", "choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(key + " " + text);
        return button;
    }

    /// To be typed into. JavaFX lets the caret blink again after the very key that took the focus
    /// away, and draws the window sixty times a second for it until the field is used again.
    static <T extends TextField> T field(T field) {
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        Platform.runLater(() -> stopCaret(field));
                    }
                });
        return field;
    }

    private static void stopCaret(TextField field) {
        if (!field.isFocused() && field.getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(false);
        }
    }

    static HBox row(String style, Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().add(style);
        return row;
    }

    static VBox column(String style, Node... children) {
        VBox column = new VBox(children);
        column.getStyleClass().add(style);
        return column;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Takes no room while it is not visible.
    static <T extends Node> T vanishing(T node) {
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
