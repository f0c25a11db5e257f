package cn.sansheng.client.core;

import cn.sansheng.messages.Ack;

/// What can happen to the facts on their way.
public sealed interface FactEvent {
    /// A new fact is on disk, a slot on the wire came free, or time passed.
    record Look() implements FactEvent {}

    /// A birth was sent; the hub answers it with an ack.
    record Born() implements FactEvent {}

    record LinkLost() implements FactEvent {}

    record AckCame(Ack ack) implements FactEvent {}
}
