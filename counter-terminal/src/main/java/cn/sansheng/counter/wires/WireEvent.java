package cn.sansheng.counter.wires;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;

/// What the counter hears from its wires.
public sealed interface WireEvent {
    /// A button was pressed, once however long it is held; 5 非常满意 … 1 非常不满意 (B1.1).
    record ButtonPressed(int level) implements WireEvent {}

    /// A fact about the telephone, to be sent as it is (S27, B10).
    record Phone(Fact fact) implements WireEvent {}

    /// A part is well ("ok") or not, in the words of hardware-docs/protocol: told when it changes,
    /// beginning with what differs from [Wires#partsAtBirth].
    record PartChanged(PartName part, String state) implements WireEvent {}
}
