package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.Arrays;

/// Reads numbers of a frame from left to right, the low byte first; whoever reads past the end is
/// told that the lengths do not agree.
final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(Bytes bytes) {
        this.bytes = bytes.array();
    }

    int next(int size) throws Refused {
        Refused.unless(left() >= size, Refusal.LENGTH);
        int value = 0;
        for (int place = 0; place < size; place++) {
            value |= (bytes[at++] & 0xff) << (8 * place);
        }
        return value;
    }

    Bytes take(int size) throws Refused {
        Refused.unless(size >= 0 && left() >= size, Refusal.LENGTH);
        at += size;
        return new Bytes(Arrays.copyOfRange(bytes, at - size, at));
    }

    void zero(int size) throws Refused {
        for (byte each : take(size).array()) {
            Refused.unless(each == 0, Refusal.RESERVED);
        }
    }

    int left() {
        return bytes.length - at;
    }
}
