package cn.sansheng.ledboard.show;

import java.time.Duration;

/// Whether the hub can be reached.
sealed interface Contact {
    /// A hub that restarts is back within this; the boards need not flicker for that.
    Duration PATIENCE = Duration.ofSeconds(10);

    record Never() implements Contact {}

    record Reached() implements Contact {}

    record Gone(Duration since) implements Contact {}

    default boolean isTrusted(Moment now) {
        return switch (this) {
            case Never() -> false;
            case Reached() -> true;
            case Gone(var since) -> now.uptime().minus(since).compareTo(PATIENCE) < 0;
        };
    }

    /// Further news of an absence do not make it younger.
    default Contact gone(Moment now) {
        return this instanceof Reached ? new Gone(now.uptime()) : this;
    }
}
