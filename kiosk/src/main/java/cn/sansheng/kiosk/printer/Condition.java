package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Answer;

/// How a printer says it is, in the bits of the four answers to DLE EOT 1 to 4.
record Condition(int printer, int cause, int error, int roll) {
    private static final int OFF_LINE = 0x08;
    private static final int COVER = 0x04;
    private static final int STOPPED_BY_PAPER_END = 0x20;
    private static final int ERROR = 0x40;
    private static final int CUTTER = 0x08;
    private static final int MECHANICAL = 0x04;
    private static final int UNRECOVERABLE = 0x20;
    private static final int HOT = 0x40;
    private static final int NEAR_END = 0x0C;
    private static final int END = 0x60;

    /// The same in the bits of an unasked status (E22).
    static Condition of(Answer.Unasked said) {
        int cover = has(said.printer(), 0x20) ? COVER : 0;
        int nearEnd = has(said.roll(), 0x03) ? NEAR_END : 0;
        int end = has(said.roll(), 0x0C) ? END : 0;
        return new Condition(said.printer() & OFF_LINE, cover, said.error(), nearEnd | end);
    }

    /// What a person has to do comes first: an open cover also looks like a missing roll (E20).
    PrinterState state() {
        if (has(cause, COVER)) {
            return PrinterState.COVER_OPEN;
        }
        if (has(roll, END) || has(cause, STOPPED_BY_PAPER_END)) {
            return PrinterState.PAPER_OUT;
        }
        if (has(error, CUTTER)) {
            return PrinterState.CUTTER;
        }
        if (has(error, HOT)) {
            return PrinterState.HOT;
        }
        if (has(error, UNRECOVERABLE | MECHANICAL) || has(cause, ERROR) || has(printer, OFF_LINE)) {
            return PrinterState.FAULT;
        }
        return has(roll, NEAR_END) ? PrinterState.PAPER_LOW : PrinterState.OK;
    }

    private static boolean has(int bits, int any) {
        return (bits & any) != 0;
    }
}
