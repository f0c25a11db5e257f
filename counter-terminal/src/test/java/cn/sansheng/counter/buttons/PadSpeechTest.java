package cn.sansheng.counter.buttons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.counter.buttons.PadSpeech.Change;
import cn.sansheng.gpio.Signal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PadSpeechTest {
    private static final List<Change> PRESSED_AND_LET_GO =
            List.of(new Change(3, Signal.ACTIVE), new Change(3, Signal.IDLE));

    @Test
    void linesTellPressesAndReleases() {
        assertEquals(
                PRESSED_AND_LET_GO,
                new PadSpeech.Lines().heard(bytes("press 3\r\nrelease 3\n")).changes());
    }

    @Test
    void aLineMayComeInAnyPieces() {
        PadSpeech speech = new PadSpeech.Lines();
        java.util.ArrayList<Change> changes = new java.util.ArrayList<>();
        for (byte each : bytes("press 3\nrelease 3\n")) {
            PadSpeech.Heard heard = speech.heard(new byte[] {each});
            speech = heard.next();
            changes.addAll(heard.changes());
        }
        assertEquals(PRESSED_AND_LET_GO, changes);
    }

    @Test
    void aWholeStateTellsAllFive() {
        PadSpeech.Heard heard = new PadSpeech.Lines().heard(bytes("state 00001\n"));
        assertTrue(heard.whole());
        assertEquals(
                List.of(
                        new Change(1, Signal.IDLE),
                        new Change(2, Signal.IDLE),
                        new Change(3, Signal.IDLE),
                        new Change(4, Signal.IDLE),
                        new Change(5, Signal.ACTIVE)),
                heard.changes());
    }

    @Test
    void whatCannotBeReadIsNobodysPress() {
        for (String noise :
                List.of(
                        "press 6\n",
                        "press\n",
                        "press 33\n",
                        "state 0000\n",
                        "x press 3\n",
                        "\n")) {
            assertEquals(List.of(), new PadSpeech.Lines().heard(bytes(noise)).changes(), noise);
        }
    }

    @Test
    void afterAnyNoiseTheNextGoodLineIsHeard() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] noise = new byte[10_000];
        random.nextBytes(noise);
        PadSpeech noisy = new PadSpeech.Lines().heard(noise).next();
        List<Change> changes = noisy.heard(bytes("\npress 3\nrelease 3\n")).changes();
        assertEquals(PRESSED_AND_LET_GO, changes, "seed " + seed);
    }

    @Test
    void bytesMeanWhatTheConfigurationSays() {
        PadSpeech codes = PadSpeech.Codes.of(codes("12345"), codes("abcde"));
        assertEquals(PRESSED_AND_LET_GO, codes.heard(bytes("3?c")).changes());
        assertTrue(codes.tellsReleases());
        assertFalse(PadSpeech.Codes.of(codes("12345"), List.of()).tellsReleases());
    }

    @Test
    void noByteMeansTwoThings() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PadSpeech.Codes.of(codes("12345"), codes("1bcde")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<Byte> codes(String characters) {
        return characters.chars().mapToObj(each -> (byte) each).toList();
    }
}
