package cn.sansheng.counter.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModemTest {
    private static final Duration NOW = Duration.ofSeconds(100);

    private final Modem modem = new Modem();

    @Test
    void itRingsEveryFiveSecondsUntilItIsToldToStop() {
        assertEquals(Optional.of("\r\nRING\r\n"), modem.told("ring", NOW));
        assertEquals(Optional.of(NOW.plusSeconds(5)), modem.nextDeadline());
        assertEquals("\r\nRING\r\n", modem.passed(NOW.plusSeconds(5)));
        assertEquals(Optional.of(NOW.plusSeconds(10)), modem.nextDeadline());
        modem.told("ring-stop", NOW);
        assertEquals(Optional.empty(), modem.nextDeadline());
    }

    @Test
    void inVoiceModeItShieldsItsEvents() {
        assertEquals("\r\nOK\r\n\r\nOK\r\n", says("AT+FCLASS=8\rAT+VLS=0\r"));
        assertEquals(List.of("AT+FCLASS=8", "AT+VLS=0"), modem.heard());
        assertEquals(Optional.of("\u0010R"), modem.told("ring", NOW));
        assertEquals(Optional.of("\u0010H"), modem.told("off-hook", NOW));
        assertEquals(Optional.of("\u0010h"), modem.told("on-hook", NOW));
    }

    @Test
    void itTellsTheCallersNumberUnlessItIsToldNotTo() {
        modem.told("caller-id", NOW);
        modem.told("ring", NOW);
        assertEquals(Optional.of(NOW.plusMillis(1500)), modem.nextDeadline());
        modem.told("ring-stop", NOW);
        says("AT+VCID=0\r");
        modem.told("ring", NOW);
        assertEquals(Optional.of(NOW.plusSeconds(5)), modem.nextDeadline());
    }

    @Test
    void aWordThatItDoesNotKnowIsNoWord() {
        assertEquals(Optional.empty(), modem.told("sing", NOW));
        modem.told("silent", NOW);
        assertEquals("", says("AT\r"));
    }

    private String says(String words) {
        return modem.arrived(words.getBytes(US_ASCII));
    }
}
