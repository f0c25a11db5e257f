package cn.sansheng.ledboard.show;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.View;

/// What happens to the driver. Lines are named as in the configuration.
public sealed interface Event {
    record HubReached() implements Event {}

    record HubGone() implements Event {}

    record ViewArrived(View.Board view) implements Event {}

    record ViewRemoved(BoardId board) implements Event {}

    record LineFound(String line) implements Event {}

    record LineLost(String line) implements Event {}

    /// The last byte of the line's frame has left.
    record FrameLeft(String line, Reception reception) implements Event {}

    /// The frame did not leave, or not whole.
    record FrameFailed(String line) implements Event {}

    record TimePassed() implements Event {}
}
