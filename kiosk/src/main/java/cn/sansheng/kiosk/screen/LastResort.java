package cn.sansheng.kiosk.screen;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What stands there when nothing else can be drawn: needs no style sheet and no words from a file.
final class LastResort extends StackPane {
    private static final String WORDS = "取号机出了毛病，请找工作人员。\nPlease ask a member of staff.";

    LastResort() {
        setStyle("-fx-background-color: white;");
        Label words = new Label(WORDS);
        words.setWrapText(true);
        words.setStyle("-fx-font-size: 32px; -fx-text-alignment: center; -fx-text-fill: black;");
        getChildren().add(words);
    }
}
