package cn.sansheng.kiosk.screen;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Buttons of equal width beside each other.
final class EqualButtons extends HBox {
    EqualButtons(String style, Button... buttons) {
        getStyleClass().add(style);
        equal(List.of(buttons));
    }

    /// These and no others.
    void equal(List<Button> buttons) {
        for (Button button : buttons) {
            button.setPrefWidth(1);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().setAll(buttons);
    }
}
