package cn.sansheng.hub.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// So many goes a minute for each key.
final class RateLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 20_000;

    private final int goes;
    private final InstantSource clock;
    private final Map<String, Used> used = new HashMap<>();

    RateLimit(int goes, InstantSource clock) {
        this.goes = goes;
        this.clock = clock;
    }

    private record Used(Instant since, int goes) {}

    synchronized boolean allows(String key) {
        Instant now = clock.instant();
        if (used.size() >= REMEMBERED) {
            used.values().removeIf(entry -> over(entry, now));
        }
        Used after =
                used.merge(
                        key,
                        new Used(now, 1),
                        (was, first) ->
                                over(was, now) ? first : new Used(was.since(), was.goes() + 1));
        return after.goes() <= goes;
    }

    private static boolean over(Used entry, Instant now) {
        return !now.isBefore(entry.since().plus(WINDOW));
    }
}
