package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Keypad;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
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

/// The letters of the search, the key that takes one back, and the way back; in the low position
/// the keys that leaf, too. Keys that lead nowhere are off, so nobody types what is not there.
final class KeyGrid extends Pane {
    private static final double GAP = 10;

    /// What twelve large keys beside each other leave.
    private static final double LEAST_GAP = 6;

    private static final double HEIGHT = 100;
    private static final double LARGE_HEIGHT = 152;

    private final Consumer<Touch> touches;
    private final Button widen;
    private final Button before;
    private final Button after;
    private final Button back;
    private final List<Button> keys = new ArrayList<>();
    private final ObjectProperty<Orientation> orientation =
            new SimpleObjectProperty<>(Orientation.VERTICAL);
    private List<String> shown = List.of();
    private Layout layout = Layout.USUAL;
    private Pages pages = Pages.ONE;

    KeyGrid(Consumer<Touch> touches) {
        this.touches = touches;
        widen = key("widen", () -> touches.accept(new Touch.Widen()));
        before = key("page-before", () -> turn(-1));
        after = key("page-after", () -> turn(1));
        back = key("done", () -> touches.accept(new Touch.Leave()));
        before.setText(Pager.BEFORE);
        after.setText(Pager.AFTER);
        orientation.subscribe(this::requestLayout);
    }

    ObjectProperty<Orientation> orientation() {
        return orientation;
    }

    private Button key(String id, Runnable pressed) {
        Button key = Parts.button(id, "plain", pressed);
        key.getStyleClass().add("letter");
        key.setWrapText(false);
        return key;
    }

    private Button letter(String name) {
        return key("narrow-" + name, () -> touches.accept(new Touch.Narrow(name)));
    }

    private void turn(int by) {
        touches.accept(new Touch.Turn(Math.clamp(pages.shown() + by, 0, pages.count() - 1)));
    }

    void showPages(Pages news, Words words) {
        pages = news;
        before.setDisable(news.shown() == 0);
        after.setDisable(news.shown() == news.count() - 1);
        before.setAccessibleText(words.of("home.before"));
        after.setAccessibleText(words.of("home.after"));
    }

    void show(Shown.Finder finder, Layout news, Words words) {
        List<String> wanted = Keypad.keys(news.letters());
        if (!wanted.equals(shown) || layout.place() != news.place()) {
            shown = wanted;
            keys.clear();
            wanted.forEach(each -> keys.add(letter(each)));
            keys.add(widen);
            if (news.place() == Place.LOW) {
                keys.add(before);
                keys.add(after);
            }
            keys.add(back);
            getChildren().setAll(keys);
        }
        layout = news;
        for (int at = 0; at < wanted.size(); at++) {
            keys.get(at).setText(wanted.get(at));
            keys.get(at).setDisable(!finder.leadsOn(wanted.get(at)));
        }
        widen.setText(words.of("find.widen"));
        widen.setDisable(finder.keys().isEmpty());
        back.setText(words.of("find.back"));
        requestLayout();
    }

    /// The two keys more in the low position must not make a row more.
    private int columns() {
        boolean low = layout.place() == Place.LOW;
        return switch (orientation.get()) {
            case VERTICAL ->
                    switch (layout.letters()) {
                        case USUAL -> low ? 8 : 7;
                        case LARGE -> low ? 6 : 5;
                    };
            case HORIZONTAL ->
                    switch (layout.letters()) {
                        case USUAL -> low ? 15 : 14;
                        case LARGE -> low ? 12 : 10;
                    };
        };
    }

    private double gap() {
        boolean scarce = layout.place() == Place.LOW && layout.letters() == Letters.LARGE;
        return scarce && orientation.get() == Orientation.HORIZONTAL ? LEAST_GAP : GAP;
    }

    private double rowHeight() {
        return layout.letters() == Letters.LARGE ? LARGE_HEIGHT : HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = Math.ceilDiv(Math.max(1, keys.size()), columns());
        return rows * (rowHeight() + gap()) - gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns();
        double gap = gap();
        double width = (getWidth() - gap * (columns - 1)) / columns;
        for (int at = 0; at < keys.size(); at++) {
            int column = at % columns;
            int row = at / columns;
            keys.get(at)
                    .resizeRelocate(
                            column * (width + gap), row * (rowHeight() + gap), width, rowHeight());
        }
    }
}
