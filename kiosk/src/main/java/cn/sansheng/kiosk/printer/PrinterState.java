package cn.sansheng.kiosk.printer;

/// How the printer is (rule E20 of hardware-docs/protocol/printer.md).
public enum PrinterState {
    OK("ok"),
    /// The roll is nearly used up; it still prints.
    PAPER_LOW("paper-low"),
    PAPER_OUT("paper-out"),
    COVER_OPEN("cover-open"),
    CUTTER("cutter"),
    /// The head cools down and goes on by itself.
    HOT("hot"),
    FAULT("fault"),
    /// The line is there, nobody answers.
    SILENT("silent"),
    /// The line is not there.
    LOST("lost");

    private final String wire;

    PrinterState(String wire) {
        this.wire = wire;
    }

    /// The word in `part-changed` and `print-failed`.
    public String wire() {
        return wire;
    }

    public boolean canPrint() {
        return this == OK || this == PAPER_LOW;
    }
}
