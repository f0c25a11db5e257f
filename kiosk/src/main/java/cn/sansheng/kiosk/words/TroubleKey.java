package cn.sansheng.kiosk.words;

import cn.sansheng.kiosk.printer.PrinterState;

/// Which words a citizen gets for a printer's trouble: only what helps to understand it.
public final class TroubleKey {
    private TroubleKey() {}

    public static String of(PrinterState state) {
        return switch (state) {
            case PAPER_OUT -> "paper-out";
            case COVER_OPEN -> "cover-open";
            case OK, PAPER_LOW, CUTTER, HOT, FAULT, SILENT, LOST -> "other";
        };
    }
}
