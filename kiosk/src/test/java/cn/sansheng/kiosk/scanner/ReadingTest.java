package cn.sansheng.kiosk.scanner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Bytes of a scanner, with its time in hand (rules C2 to C4).
class ReadingTest {
    private static final Token TOKEN = new Token("k5q7zc2mxv4hwt3n6bjydr7flq");
    private static final Token OTHER = new Token("mfzwizdbonsgm2dgmrsgg43bme");
    private static final long SECOND = 1_000_000_000L;

    private final Reading reading = new Reading();

    @Test
    void c3_everyCodeOfATicketsPaperIsItsTicket() {
        long now = 0;
        for (String code :
                new String[] {
                    TOKEN.value(),
                    TOKEN.digits(),
                    "https://hall.example/t/" + TOKEN,
                    "HTTP://10.0.0.1:8080/queue/t/" + TOKEN + "?lang=en#top",
                    "  " + TOKEN + " "
                }) {
            now += 10 * SECOND;
            assertEquals(List.of(TOKEN), take(code + "\r", now), code);
        }
        assertEquals(0, reading.others());
    }

    @Test
    void c2_aCodeEndsWithEitherSignOrBothAndComesInPieces() {
        assertEquals(List.of(TOKEN), take(TOKEN + "\r\n", 0));
        assertEquals(List.of(OTHER), take(OTHER + "\n", 0));
        assertEquals(List.of(), take(TOKEN.value().substring(0, 9), 0));
        assertEquals(List.of(TOKEN), take(TOKEN.value().substring(9) + "\r" + "\n\n", 9 * SECOND));
        assertEquals(
                List.of(OTHER, TOKEN),
                take(OTHER + "\r" + TOKEN + "\r", 20 * SECOND),
                "two at once");
    }

    @Test
    void anythingElseIsCountedAndGivesNothing() {
        String[] others = {
            "210102199001011234",
            "https://example.com/",
            "https://hall.example/t/short",
            "ftp://hall.example/t/" + TOKEN,
            TOKEN.value().toUpperCase(java.util.Locale.ROOT),
            "9".repeat(40),
            "号",
            "x".repeat(100_000),
            TOKEN + " " + OTHER
        };
        for (String other : others) {
            assertEquals(List.of(), take(other + "\r", 0), other);
        }
        assertEquals(others.length, reading.others());
        assertEquals(List.of(TOKEN), take(TOKEN + "\r", 0), "well again behind all that");
    }

    @Test
    void c4_aTicketHeldBeforeTheScannerIsOneTicket() {
        assertEquals(List.of(TOKEN), take(TOKEN + "\r", 0));
        assertEquals(List.of(), take(TOKEN + "\r", 2 * SECOND));
        assertEquals(List.of(), take(TOKEN + "\r", 4 * SECOND), "it was never taken away");
        assertEquals(List.of(TOKEN), take(TOKEN + "\r", 8 * SECOND), "shown once more");
        assertEquals(List.of(OTHER), take(OTHER + "\r", 8 * SECOND));
    }

    @Test
    void noiseIsSurvived() {
        long seed = Long.getLong("seed", 20261129L);
        System.out.println("ReadingTest: -Dseed=" + seed);
        Random random = new Random(seed);
        List<Token> read = new ArrayList<>();
        for (int trial = 0; trial < 500; trial++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            read.addAll(reading.take(noise, trial * SECOND));
        }
        assertEquals(List.of(), read, "seed " + seed);
        assertEquals(List.of(TOKEN), take("\r" + TOKEN + "\r", 1000 * SECOND), "seed " + seed);
    }

    @Test
    void halfALineOfNoiseDoesNotSpoilTheNextCode() {
        assertEquals(List.of(), take("~~~", 0));
        reading.quiet();
        assertEquals(List.of(TOKEN), take(TOKEN + "\r", SECOND));
    }

    private List<Token> take(String sent, long now) {
        return reading.take(sent.getBytes(ISO_8859_1), now);
    }
}
