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
    void unaskedStatusIsFourBytesInWhateverPieces() {
        assertEquals(
                List.of(new Answer.Unasked(0x10, 0, 0), new Answer.Status(0x12)),
                in("10000000" + "12"));
        assertEquals(
                List.of(new Answer.Unasked(0x18, 0, 0x0C), new Answer.Paper(true)),
                in("18000c00" + "00"));
        assertEquals(List.of(new Answer.Status(0x12)), in("1012"));
        AnswerReader reader = new AnswerReader();
        assertEquals(List.of(), reader.take(HexFormat.of().parseHex("1000")));
        assertEquals(
                List.of(new Answer.Unasked(0x10, 0, 0x03)),
                reader.take(HexFormat.of().parseHex("0300")));
    }

    @Test
    void anythingElseIsNoise() {
        assertEquals(List.of(new Answer.Noise(), new Answer.Noise()), in("ff93"));
    }

    /// Every byte is exactly one thing.
    @Test
    void aSingleByteIsNeverTwoAnswers() {
        for (int bits = 0; bits < 256; bits++) {
            List<Answer> answers = new AnswerReader().take(new byte[] {(byte) bits});
            boolean status = (bits & 0x93) == 0x12;
            boolean skipped = (bits & 0x93) == 0x10 || bits == 0x11 || bits == 0x13;
            assertEquals(skipped ? 0 : 1, answers.size(), "byte " + bits);
            assertEquals(status, answers.contains(new Answer.Status(bits)), "byte " + bits);
        }
    }

    private static List<Answer> in(String hex) {
        return new AnswerReader().take(HexFormat.of().parseHex(hex));
    }
}
