package cn.sansheng.ledboard.protocol;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// A card's answer: a frame as ours, turned round, with A0 00 for done in place of the command.
final class OnbonAnswer {
    private static final int BEGIN = 0xA5;
    private static final int END = 0x5A;
    private static final int SOURCE_AT = 2;
    private static final int DATA_AT = 14;
    private static final int DONE_GROUP = 0xA0;
    private static final int CRC_BYTES = 2;

    private OnbonAnswer() {}

    /// Whether a whole frame of that card among these bytes says so; noise before it is no matter.
    static boolean isDone(byte[] heard, int address) {
        int begin = -1;
        for (int at = 0; at < heard.length; at++) {
            int each = heard[at] & 0xFF;
            if (each == BEGIN) {
                begin = at + 1;
            } else if (each == END && begin >= 0) {
                if (isFrameOf(plain(Arrays.copyOfRange(heard, begin, at)), address)) {
                    return true;
                }
                begin = -1;
            }
        }
        return false;
    }

    private static boolean isFrameOf(byte[] frame, int address) {
        int end = frame.length - CRC_BYTES;
        return end >= DATA_AT + 2
                && two(frame, end) == Crc16.of(Arrays.copyOf(frame, end))
                && two(frame, SOURCE_AT) == address
                && (frame[DATA_AT] & 0xFF) == DONE_GROUP
                && frame[DATA_AT + 1] == 0;
    }

    private static int two(byte[] frame, int at) {
        return (frame[at] & 0xFF) | ((frame[at + 1] & 0xFF) << 8);
    }

    private static byte[] plain(byte[] escaped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < escaped.length; at++) {
            int each = escaped[at] & 0xFF;
            if ((each == 0xA6 || each == 0x5B) && at + 1 < escaped.length) {
                int which = escaped[++at];
                int twin = each == 0xA6 ? BEGIN : END;
                out.write(which == 2 ? twin : each);
            } else {
                out.write(each);
            }
        }
        return out.toByteArray();
    }
}
