package cn.sansheng.counter.sip;

import java.time.Duration;

/// A request that waits for its answer and is sent again meanwhile (RFC 3261, section 17.1.2.2:
/// after 0.5 s, then twice as long each time, 4 s at the most).
record Attempt(SipMessage request, Duration began, Duration sendAt, Duration pause) {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    /// T27: shorter than the standard's 32 s. An exchange is in the house and answers in
    /// milliseconds, and who does not know that the telephone is dead misses calls.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    static Attempt begun(SipMessage request, Duration now) {
        return new Attempt(request, now, now.plus(FIRST_PAUSE), FIRST_PAUSE);
    }

    Attempt sentAgain(Duration now) {
        Duration longer = pause.multipliedBy(2);
        Duration next = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        return new Attempt(request, began, now.plus(next), next);
    }

    Duration endsAt() {
        return began.plus(PATIENCE);
    }

    Duration deadline() {
        return sendAt.compareTo(endsAt()) < 0 ? sendAt : endsAt();
    }
}
