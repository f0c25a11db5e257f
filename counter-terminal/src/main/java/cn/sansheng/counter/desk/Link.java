package cn.sansheng.counter.desk;

import java.time.Instant;

/// Whether the hub can be reached.
public sealed interface Link {
    record Never() implements Link {}

    record Reached() implements Link {}

    /// Since when, in hall time: the figures on the screen are of then.
    record Gone(Instant since) implements Link {}

    /// Further news of an absence do not make it younger.
    default Link gone(Moment now) {
        return this instanceof Reached ? new Gone(now.hall()) : this;
    }
}
