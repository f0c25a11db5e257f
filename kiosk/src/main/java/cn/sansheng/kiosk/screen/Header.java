package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.look.fx.Mark;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The hall's name, date and time on top of every screen.
final class Header extends HBox {
    private static final double MARK = 44;

    private final FitLabel hall = FitLabel.bold("hall");
    private final Label date = Parts.label("date");
    private final Label clock = Parts.label("clock");

    Header() {
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(hall, Priority.ALWAYS);
        date.setMinWidth(USE_PREF_SIZE);
        clock.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new Mark(MARK), hall, date, clock);
    }

    void show(Picture picture, Words words) {
        hall.setText(picture.hall().map(words::name).orElse(""));
        date.setText(picture.time().map(words::date).orElse(""));
        clock.setText(picture.time().map(Words::clock).orElse(""));
    }
}
