package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Emergency;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The hall is held still (S70): what its boards say, and what still goes on here.
final class EmergencyBand extends HBox {
    private final Label text = Boxes.label("emergency-text");

    EmergencyBand(Words words) {
        getStyleClass().add("emergency");
        getChildren()
                .addAll(
                        Boxes.label("emergency-name", words.of("emergency")),
                        text,
                        Boxes.gap(),
                        Boxes.label("emergency-hint", words.of("emergency.hint")));
        Boxes.vanishing(this).setVisible(false);
    }

    void show(Optional<Emergency> emergency) {
        setVisible(emergency.isPresent());
        text.setText(emergency.flatMap(Emergency::text).orElse(""));
    }
}
