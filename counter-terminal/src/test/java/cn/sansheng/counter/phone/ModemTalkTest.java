package cn.sansheng.counter.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModemTalkTest {
    private ModemTalk talk = ModemTalk.begunAt(seconds(0));
    private final List<String> said = new ArrayList<>();

    @Test
    void commandsGoOutOneByOneAndThenOneEachHalfMinute() {
        for (int second = 0; second < 5; second++) {
            pass(second);
            pass(second);
            talk = talk.answered(seconds(second));
        }
        assertEquals(ModemTalk.SETUP, said);
        pass(33);
        assertEquals(5, said.size());
        pass(34);
        assertEquals("AT", said.getLast());
    }

    /// It answers no call by itself, and callers' numbers stay in it.
    @Test
    void theModemIsToldToKeepOffTheLineAndItsMouthShut() {
        assertTrue(ModemTalk.SETUP.getFirst().contains("S0=0"));
        assertTrue(ModemTalk.SETUP.contains("AT+VCID=0"));
    }

    @Test
    void oneThatDoesNotAnswerIsSilentAndToldAllAgainWhenItDoes() {
        pass(0);
        pass(2);
        assertFalse(talk.isSilent());
        pass(3);
        assertTrue(talk.isSilent());
        pass(6);
        talk = talk.answered(seconds(7));
        assertFalse(talk.isSilent());
        pass(7);
        assertEquals(
                List.of(
                        ModemTalk.SETUP.get(0),
                        ModemTalk.SETUP.get(0),
                        ModemTalk.SETUP.get(0),
                        ModemTalk.SETUP.get(1)),
                said);
    }

    private void pass(int second) {
        ModemTalk.Step step = talk.passed(seconds(second));
        talk = step.next();
        Optional<String> command = step.command();
        command.ifPresent(said::add);
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }
}
