package cn.sansheng.kiosk.printer.escpos;

/// What the printer says (E16 to E18, E22). Which question a status answers only its asker knows:
/// one question at a time.
public sealed interface Answer {
    /// To DLE EOT: bits 0 and 7 clear, 1 and 4 set.
    record Status(int bits) implements Answer {}

    /// To GS r 1, in its turn behind everything that was sent before.
    record Paper(boolean there) implements Answer {}

    /// By itself, when something has changed, and to GS a; the fourth byte means nothing.
    record Unasked(int printer, int error, int roll) implements Answer {}

    /// Anything else, as a bad cable makes it.
    record Noise() implements Answer {}
}
