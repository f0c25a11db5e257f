package cn.sansheng.kiosk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Code128Test {
    @Test
    void readsTheSetsOfTheGoldenExample() {
        assertEquals(Optional.of("20261123A012"), text("7b43141a0b17" + "7b4241303132"));
    }

    @Test
    void refusesWhatIsNotInItsSet() {
        assertEquals(Optional.empty(), text(""));
        assertEquals(Optional.empty(), text("4142"));
        assertEquals(Optional.empty(), text("7b4364"));
        assertEquals(Optional.empty(), text("7b427b"));
        assertEquals(Optional.empty(), text("7b44"));
    }

    /// Every symbol of our table, against another's drawing of the same text.
    @Test
    void drawsTheBarsThatAnotherEncoderDraws() {
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("Code128Test: -Dseed=" + seed);
        Random random = new Random(seed);
        for (int trial = 0; trial < 200; trial++) {
            StringBuilder digits = new StringBuilder();
            StringBuilder hex = new StringBuilder("7b43");
            for (int pair = 0; pair < 20; pair++) {
                int value = trial == 0 ? pair : random.nextInt(100);
                digits.append("%02d".formatted(value));
                hex.append("%02x".formatted(value));
            }
            assertEquals(
                    drawn(
                            new Code128Writer()
                                    .encode(digits.toString(), BarcodeFormat.CODE_128, 0, 1)),
                    drawn(Code128.read(Feed.hex(hex.toString())).orElseThrow().dots(1, 1)),
                    "seed " + seed + " trial " + trial);
        }
    }

    private static Optional<String> text(String hex) {
        return Code128.read(Feed.hex(hex)).map(Code128::text);
    }

    private static String drawn(Dots dots) {
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < dots.width(); x++) {
            row.append(dots.isBlack(x, 0) ? '#' : '.');
        }
        return row.toString();
    }

    private static String drawn(BitMatrix matrix) {
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < matrix.getWidth(); x++) {
            row.append(matrix.get(x, 0) ? '#' : '.');
        }
        return row.toString().replaceAll("^\\.+|\\.+$", "");
    }
}
