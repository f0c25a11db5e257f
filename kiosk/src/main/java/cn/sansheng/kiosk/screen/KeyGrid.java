package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Keypad;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The letters of the search, the key that takes one back, and the way back. Keys that lead nowhere
/// are off, so nobody types what is not there.
final class KeyGrid extends Pane {
    private static final double GAP = 10;
    private static final double HEIGHT = 100;
    private static final double LARGE_HEIGHT = 152;

    private final Consumer<Touch> touches;
    private final Button widen;
    private final Button back;
    private final List<Button> keys = new ArrayList<>();
    private final ObjectProperty<Orientation> orientation =
            new SimpleObjectProperty<>(Orientation.VERTICAL);
    private List<String> shown = List.of();
    private Letters letters = Letters.USUAL;

    KeyGrid(Consumer<Touch> touches) {
        this.touches = touches;
        widen = key("widen", new Touch.Widen());
        back = key("done", new Touch.Leave());
        orientation.subscribe(this::requestLayout);
    }

    ObjectProperty<Orientation> orientation() {
        return orientation;
    }

    private Button key(String id, Touch touch) {
        Button key = Parts.button(id, "plain", () -> touches.accept(touch));
        key.getStyleClass().add("letter");
        key.setWrapText(false);
        return key;
    }

    void show(Shown.Finder finder, Letters size, Words words) {
        letters = size;
        List<String> wanted = Keypad.keys(size);
        if (!wanted.equals(shown)) {
            shown = wanted;
            keys.clear();
            wanted.forEach(each -> keys.add(key("narrow-" + each, new Touch.Narrow(each))));
            keys.add(widen);
            keys.add(back);
            getChildren().setAll(keys);
        }
        for (int at = 0; at < wanted.size(); at++) {
            keys.get(at).setText(wanted.get(at));
            keys.get(at).setDisable(!finder.leadsOn(wanted.get(at)));
        }
        widen.setText(words.of("find.widen"));
        widen.setDisable(finder.keys().isEmpty());
        back.setText(words.of("find.back"));
        requestLayout();
    }

    private int columns() {
        int usual =
                switch (letters) {
                    case USUAL -> 7;
                    case LARGE -> 5;
                };
        return switch (orientation.get()) {
            case VERTICAL -> usual;
            case HORIZONTAL -> usual * 2;
        };
    }

    private double rowHeight() {
        return letters == Letters.LARGE ? LARGE_HEIGHT : HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = Math.ceilDiv(Math.max(1, keys.size()), columns());
        return rows * (rowHeight() + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns();
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        for (int at = 0; at < keys.size(); at++) {
            int column = at % columns;
            int row = at / columns;
            keys.get(at)
                    .resizeRelocate(
                            column * (width + GAP), row * (rowHeight() + GAP), width, rowHeight());
        }
    }
}
