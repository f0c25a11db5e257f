package cn.sansheng.kiosk.simulator;

import java.util.ArrayList;
import java.util.List;

/// The letters that wait for the end of their line.
final class PrintLine {
    private record Letter(Dots dots, int x) {}

    private final List<Letter> letters = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int x;

    boolean isEmpty() {
        return letters.isEmpty() && x == 0;
    }

    boolean hasRoomFor(Dots letter, int width) {
        return x + letter.width() <= width;
    }

    void add(String character, Dots letter) {
        letters.add(new Letter(letter, x));
        text.append(character);
        x += letter.width();
    }

    void moveTo(int place) {
        if (place > x) {
            text.append(' ');
        }
        x = Math.max(0, place);
    }

    int place() {
        return x;
    }

    /// Letters of one line stand on the same ground.
    void print(Style style, Sheet sheet) {
        int height = letters.stream().mapToInt(one -> one.dots().height()).max().orElse(0);
        int start = style.startOf(x, sheet.width());
        letters.forEach(
                one -> sheet.stamp(one.dots(), start + one.x(), height - one.dots().height()));
        sheet.line(text.toString());
        sheet.feed(Math.max(style.pitch, height));
    }
}
