package cn.sansheng.client.core;

import java.time.Duration;

/// How long to wait before the next attempt to connect: 1 to 30 s, at random so that a hall's
/// stations do not all come at once.
public final class Backoff {
    private static final long LEAST = 1_000;
    private static final long FIRST_MOST = 2_000;
    private static final long MOST = 30_000;

    private Backoff() {}

    /// Up to a twentieth of the time it has been away: after a short outage all boards are back
    /// within seconds (design §7), a long one is not made worse. `chance` is in [0, 1).
    public static Duration next(Duration away, double chance) {
        long most = Math.clamp(away.toMillis() / 20, FIRST_MOST, MOST);
        return between(LEAST, most, chance);
    }

    /// Two programs under one name would push each other out for ever.
    public static Duration afterTakeover(double chance) {
        return between(MOST / 3, MOST, chance);
    }

    private static Duration between(long least, long most, double chance) {
        return Duration.ofMillis(least + (long) ((most - least) * chance));
    }
}
