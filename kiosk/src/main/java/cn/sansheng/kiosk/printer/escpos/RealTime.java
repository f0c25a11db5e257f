package cn.sansheng.kiosk.printer.escpos;

/// DLE and one of these after it is obeyed the moment it arrives, even in the middle of a picture:
/// it would be answered, throw the job away or switch the printer off.
final class RealTime {
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int ENQ = 0x05;
    private static final int DC4 = 0x14;

    private RealTime() {}

    /// One more black dot beside the one that is there, where a picture would have said so (E12).
    static byte[] avoided(byte[] picture) {
        byte[] safe = picture.clone();
        for (int at = 0; at + 1 < safe.length; at++) {
            if (safe[at] == DLE && isOrder(safe[at + 1])) {
                safe[at] |= 0x08;
            }
        }
        return safe;
    }

    private static boolean isOrder(byte value) {
        return value == EOT || value == ENQ || value == DC4;
    }
}
