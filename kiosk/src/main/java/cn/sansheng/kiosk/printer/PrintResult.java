package cn.sansheng.kiosk.printer;

/// What became of one slip.
public sealed interface PrintResult {
    /// The printer said after the last byte that it has come that far; `after` is how it is now. Of
    /// a printer that tells nothing (E23) it means only that every byte was handed over.
    record Printed(PrinterState after) implements PrintResult {}

    /// The printer did not begin, stopped, or could not be asked any more. Part of the slip may be
    /// on paper.
    record Failed(PrinterState trouble) implements PrintResult {}
}
