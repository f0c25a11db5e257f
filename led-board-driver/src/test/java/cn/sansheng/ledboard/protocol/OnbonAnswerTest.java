package cn.sansheng.ledboard.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class OnbonAnswerTest {
    @Test
    void aDoneOfThisCardIsFoundAmongNoise() {
        byte[] done = answer(3, 0xA0, 0);
        assertTrue(OnbonAnswer.isDone(join(HexFormat.of().parseHex("a55a13a5"), done), 3));
        assertTrue(OnbonAnswer.isDone(answer(0xA55A, 0xA0, 0), 0xA55A), "escaped");
    }

    @Test
    void notDoneAnotherCardAndABentFrameAreNoAnswer() {
        assertFalse(OnbonAnswer.isDone(answer(3, 0xA0, 1), 3));
        assertFalse(OnbonAnswer.isDone(answer(4, 0xA0, 0), 3));
        assertFalse(OnbonAnswer.isDone(answer(3, 0xA3, 0), 3));
        byte[] bent = answer(3, 0xA0, 0);
        bent[12] ^= 1;
        assertFalse(OnbonAnswer.isDone(bent, 3));
        assertFalse(OnbonAnswer.isDone(new byte[0], 3));
        assertFalse(OnbonAnswer.isDone(HexFormat.of().parseHex("a5a5a65a"), 3));
    }

    private static byte[] answer(int card, int group, int verdict) {
        byte[] body =
                new LittleEndian()
                        .two(0x8000)
                        .two(card)
                        .zeros(6)
                        .one(0xFE)
                        .one(2)
                        .two(5)
                        .one(group)
                        .one(verdict)
                        .one(verdict)
                        .zeros(2)
                        .bytes();
        byte[] checked = new LittleEndian().all(body).two(Crc16.of(body)).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex("a5".repeat(8)));
        for (byte each : checked) {
            switch (each & 0xFF) {
                case 0xA5 -> out.writeBytes(new byte[] {(byte) 0xA6, 2});
                case 0xA6 -> out.writeBytes(new byte[] {(byte) 0xA6, 1});
                case 0x5A -> out.writeBytes(new byte[] {0x5B, 2});
                case 0x5B -> out.writeBytes(new byte[] {0x5B, 1});
                default -> out.write(each);
            }
        }
        out.write(0x5A);
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
