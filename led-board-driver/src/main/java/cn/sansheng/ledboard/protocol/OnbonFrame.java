package cn.sansheng.ledboard.protocol;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// The envelope of every Onbon BX message on a serial line: eight A5, the escaped header, data and
/// CRC, one 5A (hardware-docs/protocol/boards.md).
final class OnbonFrame {
    private static final int BEGIN = 0xA5;
    private static final int BEGIN_ESCAPE = 0xA6;
    private static final int END = 0x5A;
    private static final int END_ESCAPE = 0x5B;
    private static final int BEGINNINGS = 8;
    private static final int OUR_ADDRESS = 0x8000;
    private static final int ANY_DEVICE_TYPE = 0xFE;
    private static final int PROTOCOL_VERSION = 2;

    private OnbonFrame() {}

    static byte[] to(int address, byte[] data) {
        byte[] body =
                new LittleEndian()
                        .two(address)
                        .two(OUR_ADDRESS)
                        .zeros(3)
                        .zeros(3) // option, check mode CRC-16, display mode
                        .one(ANY_DEVICE_TYPE)
                        .one(PROTOCOL_VERSION)
                        .two(data.length)
                        .all(data)
                        .bytes();
        byte[] checked = new LittleEndian().all(body).two(Crc16.of(body)).bytes();
        byte[] beginnings = new byte[BEGINNINGS];
        Arrays.fill(beginnings, (byte) BEGIN);
        return new LittleEndian().all(beginnings).all(escaped(checked)).one(END).bytes();
    }

    /// So that A5 and 5A mean begin and end wherever a card starts listening.
    private static byte[] escaped(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 8);
        for (byte each : plain) {
            switch (each & 0xFF) {
                case BEGIN -> escape(out, BEGIN_ESCAPE, 2);
                case BEGIN_ESCAPE -> escape(out, BEGIN_ESCAPE, 1);
                case END -> escape(out, END_ESCAPE, 2);
                case END_ESCAPE -> escape(out, END_ESCAPE, 1);
                default -> out.write(each);
            }
        }
        return out.toByteArray();
    }

    private static void escape(ByteArrayOutputStream out, int mark, int which) {
        out.write(mark);
        out.write(which);
    }
}
