package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// What a card says back: the asker's frame turned round, with A0 00 (done) or A0 01 (not done) in
/// place of the command. Nobody has seen a real card's answer yet.
final class Answer {
    private Answer() {}

    static Bytes done(Frame.Header asked, int board) {
        return framed(asked, board, 0);
    }

    static Bytes notDone(Frame.Header asked, int board) {
        return framed(asked, board, 1);
    }

    private static Bytes framed(Frame.Header asked, int board, int verdict) {
        int[] fields = {
            asked.from() & 0xff,
            asked.from() >> 8,
            board & 0xff,
            board >> 8,
            0,
            0,
            0,
            0,
            0,
            0,
            asked.device(),
            asked.protocol(),
            5,
            0,
            0xA0,
            verdict,
            verdict,
            0,
            0
        };
        byte[] body = new byte[fields.length + 2];
        for (int at = 0; at < fields.length; at++) {
            body[at] = (byte) fields[at];
        }
        int crc = Crc16.of(body, fields.length);
        body[fields.length] = (byte) crc;
        body[fields.length + 1] = (byte) (crc >> 8);
        return wrapped(body);
    }

    private static Bytes wrapped(byte[] body) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] begin = new byte[8];
        Arrays.fill(begin, (byte) 0xA5);
        line.writeBytes(begin);
        for (byte each : body) {
            line.writeBytes(
                    switch (each & 0xff) {
                        case 0xA5 -> new byte[] {(byte) 0xA6, 2};
                        case 0xA6 -> new byte[] {(byte) 0xA6, 1};
                        case 0x5A -> new byte[] {0x5B, 2};
                        case 0x5B -> new byte[] {0x5B, 1};
                        default -> new byte[] {each};
                    });
        }
        line.write(0x5A);
        return new Bytes(line.toByteArray());
    }
}
