package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.messages.BoardId;

/// What the shell shall do.
public sealed interface Command {
    /// One at a time for each line; answered by [Event.FrameLeft] or [Event.FrameFailed].
    record Send(String line, BoardId board, Page page) implements Command {}

    record TellShown(BoardId board, long revision, long upTo, Page page) implements Command {}

    record TellLost(BoardId board) implements Command {}

    record TellFound(BoardId board) implements Command {}
}
