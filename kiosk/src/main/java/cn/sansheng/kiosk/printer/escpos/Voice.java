package cn.sansheng.kiosk.printer.escpos;

/// How a printer tells how it is.
public enum Voice {
    /// It answers DLE EOT at once (E16).
    DLE_EOT,
    /// It says so by itself when something changes, and when it is told to (E22).
    ASB,
    /// It tells nothing, or there is no way back from it (E23).
    NONE
}
