package cn.sansheng.hub.web.page;

import java.util.Comparator;
import java.util.Optional;

/// One thing that somebody has to see to: what, the fact, since when, and what it costs people
/// while nobody does.
public record Attention(Mood mood, Cost cost, String what, String fact, Optional<String> since) {

    /// From what stops many people to what only might.
    enum Cost {
        NOBODY_SERVES,
        NO_TICKETS,
        WAITS,
        CALLER_WAITS,
        COUNTER_STANDS_STILL,
        MISLED,
        BLIND,
        LATER
    }

    static final Comparator<Attention> DEAREST_FIRST =
            Comparator.comparing(Attention::mood).thenComparing(Attention::cost);
}
