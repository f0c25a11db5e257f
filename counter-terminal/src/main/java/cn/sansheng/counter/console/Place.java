package cn.sansheng.counter.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
