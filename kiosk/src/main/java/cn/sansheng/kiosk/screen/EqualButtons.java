package cn.sansheng.kiosk.screen;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Buttons of equal width beside each other.
final class EqualButtons extends HBox {
    EqualButtons(String style, Button... buttons) {
        getStyleClass().add(style);
        for (Button button : buttons) {
            button.setPrefWidth(1);
            HBox.setHgrow(button, Priority.ALWAYS);
            getChildren().add(button);
        }
    }
}
