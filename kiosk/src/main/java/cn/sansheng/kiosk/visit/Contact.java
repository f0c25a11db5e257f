package cn.sansheng.kiosk.visit;

import java.time.Duration;

/// Whether the hub can be reached, and since when it cannot.
sealed interface Contact {
    /// A short break is not worth a word: a request outlasts it.
    Duration GRACE = Duration.ofSeconds(3);

    /// So long a program may take to find its hub before it says that there is none.
    Duration STARTING = Duration.ofSeconds(10);

    record Reached() implements Contact {}

    record Searching(Duration since) implements Contact {}

    record Gone(Duration since) implements Contact {}

    default Contact gone(Moment now) {
        return switch (this) {
            case Reached() -> new Gone(now.uptime());
            case Searching same -> same;
            case Gone same -> same;
        };
    }

    default boolean isAway(Moment now) {
        return switch (this) {
            case Reached() -> false;
            case Searching(var since) -> now.uptime().minus(since).compareTo(STARTING) >= 0;
            case Gone(var since) -> now.uptime().minus(since).compareTo(GRACE) >= 0;
        };
    }
}
