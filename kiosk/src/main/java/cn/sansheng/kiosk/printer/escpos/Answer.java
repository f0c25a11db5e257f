package cn.sansheng.kiosk.printer.escpos;

import java.util.ArrayList;
import java.util.List;

/// What the printer says, byte by byte (E16 to E18). Which question a status answers only its asker
/// knows: one question at a time.
public sealed interface Answer {
    /// To DLE EOT: bits 0 and 7 clear, 1 and 4 set.
    record Status(int bits) implements Answer {}

    /// To GS r 1, in its turn behind everything that was sent before.
    record Paper(boolean there) implements Answer {}

    /// Anything else, as a bad cable makes it.
    record Noise() implements Answer {}

    /// XON and XOFF mean nothing to us; unasked status (ASB, four bytes) is passed over.
    static List<Answer> in(byte[] came) {
        List<Answer> answers = new ArrayList<>();
        int unasked = 0;
        for (byte each : came) {
            int bits = each & 0xFF;
            if (unasked > 0 && (bits & 0x90) == 0) {
                unasked--;
                continue;
            }
            unasked = 0;
            if ((bits & 0x93) == 0x10) {
                unasked = 3;
            } else if (bits != 0x11 && bits != 0x13) {
                answers.add(one(bits));
            }
        }
        return answers;
    }

    private static Answer one(int bits) {
        if ((bits & 0x93) == 0x12) {
            return new Status(bits);
        }
        return switch (bits) {
            case 0x00, 0x03 -> new Paper(true);
            case 0x0C, 0x0F -> new Paper(false);
            default -> new Noise();
        };
    }
}
