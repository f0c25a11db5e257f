package cn.sansheng.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.check.Technician.Answer;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AtTerminalTest {
    private static final Phrase LIT = new Phrase("亮了吗？", "Is it lit?");

    private final StringWriter screen = new StringWriter();
    private final PipedWriter keyboard = new PipedWriter();
    private final AtTerminal terminal;

    AtTerminalTest() throws IOException {
        terminal = new AtTerminal(new PrintWriter(screen), new PipedReader(keyboard));
    }

    @Test
    void understandsYesAndNoInBothLanguagesAndWithTheInputMethodLeftOn() throws Exception {
        assertEquals(Answer.YES, answerTo("y"));
        assertEquals(Answer.YES, answerTo("是"));
        assertEquals(Answer.YES, answerTo("ｙ"));
        assertEquals(Answer.NO, answerTo(" N "));
        assertEquals(Answer.NO, answerTo("否"));
    }

    @Test
    void asksAgainUntilItUnderstands() throws Exception {
        assertEquals(Answer.NO, answerTo("maybe\nn"));
        assertEquals(2, screen.toString().split("Is it lit", -1).length - 1);
        assertTrue(screen.toString().indexOf("亮了吗") < screen.toString().indexOf("Is it lit"));
    }

    @Test
    void aTerminalThatIsGoneIsNobody() throws Exception {
        assertTrue(terminal.isThere());
        keyboard.close();
        assertEquals(Answer.NOBODY, terminal.asked(LIT));
        assertEquals(Optional.empty(), terminal.typed(Duration.ofSeconds(5)));
        assertFalse(terminal.isThere());
    }

    @Test
    void aScannerThatTypesIsHeard() throws Exception {
        CompletableFuture<Optional<String>> typed = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> typed.complete(typed()));
        while (!typed.isDone()) {
            keyboard.write("0123\n");
            keyboard.flush();
        }
        assertEquals(Optional.of("0123"), typed.join());
    }

    @Test
    void nobodyIsAskedNothing() throws Exception {
        StringWriter log = new StringWriter();
        Inspection inspection =
                Inspection.of(
                        new Device("board-1", LIT, "address 1"), new Nobody(new PrintWriter(log)));
        inspection.looked(LIT, LIT);
        inspection.technician().noted("board 1: address 1");
        assertEquals(List.of(new Tried(LIT, Finding.nobodyThere())), inspection.done().tried());
        assertEquals("board 1: address 1" + System.lineSeparator(), log.toString());
    }

    private Optional<String> typed() {
        try {
            return terminal.typed(Duration.ofSeconds(30));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Typed once the question stands there: what was typed before answers nothing.
    private Answer answerTo(String line) throws Exception {
        int before = screen.getBuffer().length();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Thread asking =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                answer.complete(terminal.asked(LIT));
                            } catch (InterruptedException stop) {
                                Thread.currentThread().interrupt();
                            }
                        });
        while (!screen.getBuffer().substring(before).contains("[y")) {
            Thread.onSpinWait();
        }
        keyboard.write(line + "\n");
        keyboard.flush();
        asking.join();
        return answer.join();
    }
}
