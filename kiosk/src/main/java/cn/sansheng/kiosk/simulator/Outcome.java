package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.List;

/// What came of bytes and commands, for whoever watches; an answer is for the host.
sealed interface Outcome {
    /// The first mark on a new slip.
    record Began() implements Outcome {}

    /// The knife cut this off.
    record Cut(Slip slip) implements Outcome {}

    /// The paper ended, or the cover was opened, in the middle of this.
    record Torn(Slip slip) implements Outcome {}

    /// Bytes that this printer does not know, or cannot print.
    record NotObeyed(String why, Bytes bytes) implements Outcome {}

    /// So many bytes that waited were thrown away at the host's order.
    record Cleared(int bytes) implements Outcome {}

    record Answered(Bytes bytes) implements Outcome {}

    /// Bytes behind a full buffer.
    record Overflowed(int bytes) implements Outcome {}

    static <T> List<T> joined(List<T> first, List<T> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
