package cn.sansheng.counter.desk;

/// Whether an operation can be done now; if not, why.
public sealed interface Standing {
    record Ready() implements Standing {}

    /// Asked, and not yet answered or seen in the hub's view.
    record Busy() implements Standing {}

    /// `seconds` of hall time until it can, 0 when time alone does not help.
    record Off(Why why, int seconds) implements Standing {
        Off(Why why) {
            this(why, 0);
        }
    }

    enum Why {
        DISCONNECTED,
        NOBODY_CALLED,
        IN_SERVICE,
        NOT_STARTED,
        FINISH_FIRST,
        NOBODY_WAITING,
        SOMEBODY_WAITING,
        READY,
        EMERGENCY,
        TOO_SOON,
        AWAY
    }
}
