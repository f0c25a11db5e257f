package cn.sansheng.kiosk.printer.escpos;

import java.util.ArrayList;
import java.util.List;

/// Makes answers of the printer's bytes, in whatever pieces they come. XON and XOFF mean nothing.
public final class AnswerReader {
    private static final int UNASKED = 4;
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;

    private final int[] half = new int[UNASKED];
    private int have;

    public List<Answer> take(byte[] came) {
        List<Answer> answers = new ArrayList<>();
        for (byte each : came) {
            take(each & 0xFF, answers);
        }
        return answers;
    }

    /// What has come of an unasked status will not become whole.
    public void forget() {
        have = 0;
    }

    private void take(int bits, List<Answer> answers) {
        if (have > 0 && (bits & 0x90) == 0) {
            half[have++] = bits;
            if (have == UNASKED) {
                have = 0;
                answers.add(new Answer.Unasked(half[0], half[1], half[2]));
            }
            return;
        }
        have = 0;
        if ((bits & 0x93) == 0x10) {
            half[have++] = bits;
        } else if (bits != XON && bits != XOFF) {
            answers.add(one(bits));
        }
    }

    private static Answer one(int bits) {
        if ((bits & 0x93) == 0x12) {
            return new Answer.Status(bits);
        }
        return switch (bits) {
            case 0x00, 0x03 -> new Answer.Paper(true);
            case 0x0C, 0x0F -> new Answer.Paper(false);
            default -> new Answer.Noise();
        };
    }
}
