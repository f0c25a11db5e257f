package cn.sansheng.kiosk.scanner;

import cn.sansheng.messages.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bytes in, tickets out; times are nanoseconds of one monotonic clock. The same ticket held before
/// the scanner is read again and again, and is one ticket (C4).
final class Reading {
    private static final long SAME_FOR_NANOS = 3_000_000_000L;

    private final ScannedLines lines = new ScannedLines();
    private Optional<Token> last = Optional.empty();
    private long lastAt;
    private int others;

    List<Token> take(byte[] came, long now) {
        List<Token> tickets = new ArrayList<>();
        for (String line : lines.take(came)) {
            TicketCode.in(line)
                    .ifPresentOrElse(
                            ticket -> {
                                if (!isHeldThere(ticket, now)) {
                                    tickets.add(ticket);
                                }
                                last = Optional.of(ticket);
                                lastAt = now;
                            },
                            () -> others++);
        }
        return tickets;
    }

    /// Nothing has come for a while: half a line was noise, and must not spoil the next code.
    void quiet() {
        lines.forget();
    }

    /// How many codes were none of a ticket.
    int others() {
        return others;
    }

    private boolean isHeldThere(Token ticket, long now) {
        return last.equals(Optional.of(ticket)) && now - lastAt < SAME_FOR_NANOS;
    }
}
