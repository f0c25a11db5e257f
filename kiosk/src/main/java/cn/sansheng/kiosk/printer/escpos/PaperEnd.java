package cn.sansheng.kiosk.printer.escpos;

/// How a slip leaves the printer.
public sealed interface PaperEnd {
    /// All but one point is cut.
    record Cutter() implements PaperEnd {}

    /// A hand tears it off where it has come so far past the head.
    record TearBar(int millimetres) implements PaperEnd {}
}
