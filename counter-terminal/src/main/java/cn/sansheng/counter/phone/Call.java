package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import java.time.Duration;
import java.util.UUID;

/// What goes on at the telephone.
sealed interface Call {
    record Quiet() implements Call {}

    /// `first` is the beginning of the first ring.
    record Ringing(UUID id, int rings, Moment first) implements Call {}

    record Talking(UUID id, Moment since) implements Call {}

    /// Longer than most talks, so that the handset may well lie beside the telephone; told.
    record LongTalk(UUID id, Moment since) implements Call {}

    /// A call of ours, as a source says that can tell.
    record CallingOut(Duration since) implements Call {}

    /// The handset is up and nobody had called: an outgoing call, or it lies beside the telephone.
    record OffHook(Duration since) implements Call {}

    /// The same, and told.
    record OffHookTooLong() implements Call {}
}
