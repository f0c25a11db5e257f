package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Absences of today, and the rule for them.
final class AwayFoot extends HBox {
    private final Words words;
    private final Label times = Boxes.label("foot-times");

    AwayFoot(Words words) {
        this.words = words;
        getStyleClass().add("away-foot");
        getChildren()
                .addAll(
                        Boxes.label("foot-name", words.of("foot.away")),
                        times,
                        Boxes.gap(),
                        Boxes.label("foot-rule", words.of("foot.rule")));
    }

    void show(Picture.Foot foot) {
        times.setText(
                foot.awayTimes()
                        .map(count -> words.of("foot.times", count, foot.awayMinutes().orElse(0)))
                        .orElse("—"));
    }
}
