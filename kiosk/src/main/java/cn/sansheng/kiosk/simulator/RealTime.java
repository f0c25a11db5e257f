package cn.sansheng.kiosk.simulator;

import java.util.ArrayList;
import java.util.List;

/// Sees DLE EOT n and DLE ENQ n the moment they arrive, wherever they stand.
final class RealTime {
    /// `end`: where the bytes behind it begin.
    record Asked(int kind, int n, int end) {}

    static final int EOT = 0x04;
    static final int ENQ = 0x05;
    private static final int DLE = 0x10;

    private int before;
    private int last;

    List<Asked> arrived(byte[] bytes) {
        List<Asked> asked = new ArrayList<>();
        for (int at = 0; at < bytes.length; at++) {
            int code = bytes[at] & 0xFF;
            if (before == DLE && (last == EOT || last == ENQ)) {
                asked.add(new Asked(last, code, at + 1));
            }
            before = last;
            last = code;
        }
        return asked;
    }
}
