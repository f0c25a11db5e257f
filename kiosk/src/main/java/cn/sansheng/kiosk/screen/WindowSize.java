package cn.sansheng.kiosk.screen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// In pixels of the screen.
public record WindowSize(double width, double height) {
    private static final Pattern FORM = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");

    /// As in 1080x1920.
    public static WindowSize parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "a window is written WIDTHxHEIGHT, as in 540x960, was " + text);
        }
        return new WindowSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    static WindowSize ofScreen() {
        Rectangle2D bounds = Screen.getPrimary().getBounds();
        return new WindowSize(bounds.getWidth(), bounds.getHeight());
    }
}
