package cn.sansheng.hub.web.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// After five wrong tries in a row nobody gets a further one for a minute.
final class Lockout {
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Tries> tries = new HashMap<>();

    Lockout(InstantSource clock) {
        this.clock = clock;
    }

    private record Tries(int wrong, Instant last) {}

    synchronized boolean locked(String who) {
        Tries sofar = tries.get(who);
        return sofar != null && sofar.wrong() >= TRIES && !over(sofar);
    }

    synchronized void wrong(String who) {
        if (tries.size() >= REMEMBERED) {
            tries.values().removeIf(this::over);
        }
        tries.merge(
                who,
                new Tries(1, clock.instant()),
                (was, now) -> over(was) ? now : new Tries(was.wrong() + 1, now.last()));
    }

    synchronized void right(String who) {
        tries.remove(who);
    }

    private boolean over(Tries sofar) {
        return clock.instant().isAfter(sofar.last().plus(PAUSE));
    }
}
