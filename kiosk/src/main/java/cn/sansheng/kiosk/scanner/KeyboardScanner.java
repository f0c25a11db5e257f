package cn.sansheng.kiosk.scanner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scanner that types into the window as a keyboard does (hardware-docs/protocol/scanner.md, C9).
/// What it types must never be taken for the five keys, whether or not it is expected there. For
/// one thread; times are nanoseconds of one monotonic clock.
public final class KeyboardScanner {
    private static final Logger LOG = LoggerFactory.getLogger(KeyboardScanner.class);

    private final Consumer<Token> tickets;
    private final Reading reading = new Reading();
    private Burst burst = Burst.NOTHING;

    /// `tickets` gets every ticket that is held before the scanner, and must not wait.
    public KeyboardScanner(Consumer<Token> tickets) {
        this.tickets = tickets;
    }

    /// A key that makes a character, also of no code.
    public void typed(String character, long now) {
        burst = burst.with(character, now);
    }

    /// Enter: the end of a code when it came as fast as the code. Returns whether it was.
    public boolean ended(long now) {
        boolean scanned = burst.reaches(now);
        if (scanned) {
            read(burst.text(), now);
        }
        burst = Burst.NOTHING;
        return scanned;
    }

    /// Whether another key that comes now is a part of a code.
    public boolean isTyping(long now) {
        return burst.reaches(now);
    }

    /// With its lock on a scanner types capitals; tickets have none.
    private void read(String line, long now) {
        int before = reading.others();
        byte[] code = (line.toLowerCase(Locale.ROOT) + "\r").getBytes(ISO_8859_1);
        List<Token> found = reading.take(code, now);
        found.forEach(tickets);
        if (reading.others() > before) {
            LOG.info("scanned: no code of a ticket, {} so far", reading.others());
        }
    }
}
