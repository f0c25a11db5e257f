package cn.sansheng.kiosk.printer.escpos;

/// What a printer can be asked. DLE EOT is answered at once, also while it is off-line; GS r waits
/// its turn in the job, and so does GS a.
public enum Question {
    PRINTER(0x10, 0x04, 1),
    CAUSE(0x10, 0x04, 2),
    ERROR(0x10, 0x04, 3),
    ROLL(0x10, 0x04, 4),
    COME_SO_FAR(0x1D, 'r', 1),
    /// Every change from now on, and how it is now, in four bytes (E22).
    STATUS(0x1D, 'a', 0x0F),
    /// No question: throws away what is left of a job that stopped, and gets no answer.
    GIVE_UP(0x10, 0x05, 2);

    private final int first;
    private final int second;
    private final int third;

    Question(int first, int second, int third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    public byte[] bytes() {
        return new byte[] {(byte) first, (byte) second, (byte) third};
    }
}
