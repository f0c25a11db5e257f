package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.Set;

/// One whole frame whose lengths and check value agree; whether a board can do anything with it is
/// still to be asked.
record Frame(Header header, Bytes data) {
    static final int BROADCAST = 0xFFFF;
    static final int BROADCAST_ANSWERED = 0xFFFE;

    private static final int HEADER = 14;
    private static final int MUST_ANSWER = 1;
    private static final int NO_ANSWER = 2;
    private static final Set<Integer> DEVICES =
            Set.of(0x51, 0x53, 0x54, 0x58, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0xFE);

    record Header(int to, int from, int reserved, int modes, int device, int protocol) {}

    /// Until the check value has been compared nothing in here is believed, not even the address.
    static Frame parse(Bytes body) throws Refused {
        Refused.unless(body.length() >= HEADER + 2, Refusal.LENGTH);
        Cursor cursor = new Cursor(body);
        int to = cursor.next(2);
        int from = cursor.next(2);
        int reserved = cursor.next(3);
        int option = cursor.next(1);
        int check = cursor.next(1);
        int display = cursor.next(1);
        int device = cursor.next(1);
        int protocol = cursor.next(1);
        int length = cursor.next(2);
        Refused.unless(check == 0, Refusal.CHECK_MODE);
        Refused.unless(length == cursor.left() - 2, Refusal.LENGTH);
        Bytes data = cursor.take(length);
        Refused.unless(cursor.next(2) == Crc16.of(body.array(), body.length() - 2), Refusal.CRC);
        return new Frame(new Header(to, from, reserved, option | display, device, protocol), data);
    }

    void check() throws Refused {
        Refused.unless(header.from >= 0x8000 && header.from <= 0xDFFF, Refusal.SOURCE);
        Refused.unless(header.reserved == 0 && header.modes == 0, Refusal.RESERVED);
        Refused.unless(DEVICES.contains(header.device), Refusal.DEVICE);
        Refused.unless(header.protocol == 2, Refusal.PROTOCOL);
        Refused.unless(data.length() >= 3, Refusal.LENGTH);
        Refused.unless(data.at(2) == MUST_ANSWER || data.at(2) == NO_ANSWER, Refusal.RESPONSE);
    }

    boolean toAll() {
        return header.to == BROADCAST || header.to == BROADCAST_ANSWERED;
    }

    boolean wantsAnswer() {
        return header.to != BROADCAST && data.length() >= 3 && data.at(2) == MUST_ANSWER;
    }
}
