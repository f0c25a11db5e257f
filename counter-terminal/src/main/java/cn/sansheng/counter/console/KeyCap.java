package cn.sansheng.counter.console;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The key that does it, as printed on the keyboard.
final class KeyCap extends Label {
    KeyCap(String text) {
        super(text);
        getStyleClass().add("key");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Space and Enter have words; the others are called as they are printed.
    static String text(Words words, String key) {
        return words.has("key." + key) ? words.of("key." + key) : key;
    }
}
