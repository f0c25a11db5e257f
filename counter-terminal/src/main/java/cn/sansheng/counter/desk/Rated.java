package cn.sansheng.counter.desk;

import cn.sansheng.messages.TicketId;
import java.time.Duration;

/// The press that counted: the first for its service (contract §3). `at` is uptime.
public record Rated(TicketId ticket, int level, Duration at) {
    /// B1.1: the pressed level is shown for 2 s.
    static final Duration PRESSED = Duration.ofSeconds(2);

    static final Duration THANKS = Duration.ofSeconds(3);

    boolean isFor(TicketId other) {
        return ticket.equals(other);
    }

    Duration thanksFrom() {
        return at.plus(PRESSED);
    }

    Duration over() {
        return at.plus(PRESSED).plus(THANKS);
    }
}
