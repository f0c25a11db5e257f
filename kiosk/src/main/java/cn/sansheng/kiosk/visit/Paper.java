package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrinterState;

/// How far a ticket's paper has come.
public sealed interface Paper {
    record Coming() implements Paper {}

    record Out() implements Paper {}

    record Missing(PrinterState trouble) implements Paper {}
}
