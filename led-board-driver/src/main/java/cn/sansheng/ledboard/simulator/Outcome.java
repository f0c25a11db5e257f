package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.List;
import java.util.OptionalInt;

/// What came of bytes on the line, for whoever watches; an answer is for the host.
sealed interface Outcome {
    /// The board after one command, with the areas that this command brought.
    record Shown(ShownBoard board, List<Area> areas, List<Integer> deleted, boolean changed)
            implements Outcome {}

    /// A sign after one text, in a protocol that knows no areas.
    record Displayed(SignFace face, boolean changed) implements Outcome {}

    /// Something other than a text was told to a sign, as its clock or its memory.
    record Told(int address, String what, String value) implements Outcome {}

    record NotShown(Refusal reason, OptionalInt address, int bytes) implements Outcome {}

    record Answered(Bytes bytes) implements Outcome {}
}
