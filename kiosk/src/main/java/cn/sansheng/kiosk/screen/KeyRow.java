package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Some keys beside each other, in slots of equal width.
final class KeyRow extends Pane {
    static final int SLOTS = 6;
    static final double GAP = 8;

    private final List<Button> keys;

    KeyRow(int number, String letters, Consumer<Touch> touches) {
        setId("row-" + number);
        getStyleClass().add("key-row");
        keys = letters.chars().mapToObj(letter -> key((char) letter, touches)).toList();
        getChildren().setAll(keys);
    }

    private static Button key(char letter, Consumer<Touch> touches) {
        Button key =
                Parts.button("key-" + letter, "key", () -> touches.accept(new Touch.Type(letter)));
        key.setText(String.valueOf(letter).toUpperCase(Locale.ROOT));
        return key;
    }

    void usable(boolean wanted) {
        keys.forEach(key -> key.setDisable(!wanted));
    }

    @Override
    protected void layoutChildren() {
        double width = (getWidth() - GAP * (SLOTS - 1)) / SLOTS;
        for (int at = 0; at < keys.size(); at++) {
            keys.get(at).resizeRelocate(at * (width + GAP), 0, width, getHeight());
        }
    }
}
