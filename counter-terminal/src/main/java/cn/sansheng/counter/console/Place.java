package cn.sansheng.counter.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a window stands: WIDTHxHEIGHT or WIDTHxHEIGHT+X+Y, in pixels.
public record Place(int x, int y, int width, int height) {
    private static final Pattern FORM =
            Pattern.compile("([1-9]\\d{1,4})x([1-9]\\d{1,4})(?:\\+(\\d{1,5})\\+(\\d{1,5}))?");

    public static Place parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("must be WIDTHxHEIGHT or WIDTHxHEIGHT+X+Y");
        }
        return new Place(
                number(found.group(3)),
                number(found.group(4)),
                number(found.group(1)),
                number(found.group(2)));
    }

    static Place whole(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new Place(
                (int) bounds.getMinX(),
                (int) bounds.getMinY(),
                (int) bounds.getWidth(),
                (int) bounds.getHeight());
    }

    void occupy(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
