package cn.sansheng.counter.phone;

import static cn.sansheng.counter.phone.ModemWord.ANSWER;
import static cn.sansheng.counter.phone.ModemWord.OFF_HOOK;
import static cn.sansheng.counter.phone.ModemWord.ON_HOOK;
import static cn.sansheng.counter.phone.ModemWord.RING;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModemSpeechTest {
    private static final String DLE = "\u0010";

    @Test
    void aRingIsALineOfItsOwnOrAnEvent() {
        assertEquals(List.of(RING), words("\r\nRING\r\n"));
        assertEquals(List.of(RING), words(DLE + "R"));
        assertEquals(List.of(RING), words("RING A\r\n"));
        assertEquals(List.of(), words("\r\nRINGING\r\n"));
        assertEquals(List.of(), words("\r\nNO RING\r\n"));
    }

    @Test
    void theHandsetIsToldByEvents() {
        assertEquals(
                List.of(OFF_HOOK, ON_HOOK, OFF_HOOK, ON_HOOK),
                words(DLE + "H" + DLE + "h" + DLE + "P" + DLE + "p"));
        assertEquals(List.of(), words("H h P p\r\n" + DLE + DLE + "H" + DLE + "b"));
    }

    @Test
    void everyAnswerIsAnAnswerAndAnEchoIsNone() {
        assertEquals(
                List.of(ANSWER, ANSWER), words("AT+FCLASS=8\r\r\nOK\r\nAT+VLS=0\r\r\nERROR\r\n"));
    }

    @Test
    void anEventMayStandInsideALine() {
        assertEquals(List.of(OFF_HOOK, RING), words("RI" + DLE + "HNG\r\n"));
    }

    /// Both forms of a caller's number (V.253 and #CID), and the packet as it came over the line.
    @Test
    void nothingOfACallerIsHeldForAMoment() {
        String caller =
                "\r\nDATE = 1125\r\nTIME = 0915\r\nNMBR = 13800138000\r\nNAME = RING WANG\r\n"
                        + "\r\n+VCID: 13800138000\r\nCID:13800138000\r\n"
                        + "\r\n801E01083131323530393135020B3133383030313338303030\r\n";
        ModemSpeech speech = ModemSpeech.atLineStart();
        List<ModemWord> heard = new ArrayList<>();
        for (byte each : (caller + "RING\r\n").getBytes(ISO_8859_1)) {
            ModemSpeech.Heard step = speech.heard(new byte[] {each});
            speech = step.next();
            heard.addAll(step.words());
            assertFalse(speech.toString().matches(".*\\d.*"), speech::toString);
        }
        assertEquals(List.of(RING), heard);
    }

    @Test
    void whateverComesInPiecesIsHeardTheSame() {
        String talk = "\r\nRING\r\n\r\nNMBR = 138\r\n" + DLE + "H\r\nOK\r\n" + DLE + "hRING\r\n";
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<ModemWord> heard = new ArrayList<>();
            ModemSpeech speech = ModemSpeech.atLineStart();
            String rest = talk;
            while (!rest.isEmpty()) {
                int end = 1 + random.nextInt(rest.length());
                ModemSpeech.Heard step = speech.heard(rest.substring(0, end).getBytes(ISO_8859_1));
                heard.addAll(step.words());
                speech = step.next();
                rest = rest.substring(end);
            }
            assertEquals(List.of(RING, OFF_HOOK, ANSWER, ON_HOOK, RING), heard, "seed " + seed);
        }
    }

    private static List<ModemWord> words(String said) {
        return ModemSpeech.atLineStart().heard(said.getBytes(ISO_8859_1)).words();
    }
}
