package cn.sansheng.kiosk.printer.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void aStatusHasItsFixedBits() {
        assertEquals(
                List.of(
                        new Answer.Status(0x12),
                        new Answer.Status(0x1A),
                        new Answer.Status(0x32),
                        new Answer.Status(0x7E)),
                in("121a327e"));
    }

    @Test
    void theAnswerInTurnTellsWhetherThereIsPaper() {
        assertEquals(
                List.of(
                        new Answer.Paper(true),
                        new Answer.Paper(true),
                        new Answer.Paper(false),
                        new Answer.Paper(false)),
                in("00030c0f"));
    }

    @Test
    void flowControlIsPassedOver() {
        assertEquals(List.of(new Answer.Status(0x16)), in("131116"));
    }

    @Test
    void unaskedStatusIsPassedOver() {
        assertEquals(List.of(new Answer.Status(0x12)), in("10000000" + "12"));
        assertEquals(List.of(new Answer.Paper(true)), in("18000c00" + "00"));
        assertEquals(List.of(new Answer.Status(0x12)), in("1012"));
    }

    @Test
    void anythingElseIsNoise() {
        assertEquals(List.of(new Answer.Noise(), new Answer.Noise()), in("ff93"));
    }

    /// Every byte is exactly one thing.
    @Test
    void aSingleByteIsNeverTwoAnswers() {
        for (int bits = 0; bits < 256; bits++) {
            List<Answer> answers = Answer.in(new byte[] {(byte) bits});
            boolean status = (bits & 0x93) == 0x12;
            boolean skipped = (bits & 0x93) == 0x10 || bits == 0x11 || bits == 0x13;
            assertEquals(skipped ? 0 : 1, answers.size(), "byte " + bits);
            assertEquals(status, answers.contains(new Answer.Status(bits)), "byte " + bits);
        }
    }

    private static List<Answer> in(String hex) {
        return Answer.in(HexFormat.of().parseHex(hex));
    }
}
