package cn.sansheng.kiosk.printer.escpos;

import static java.util.stream.Collectors.joining;

/// Letters of one size within a line. Whatever the printer would take for a command is made a
/// space.
public record Run(String text, Size size) {
    public Run {
        text =
                text.codePoints()
                        .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                        .mapToObj(Character::toString)
                        .collect(joining());
    }

    public int cells() {
        return cells(text) * size.across();
    }

    /// Everything but ASCII is printed full width.
    public static int cells(String text) {
        return text.codePoints().map(letter -> letter < 0x80 ? 1 : 2).sum();
    }
}
