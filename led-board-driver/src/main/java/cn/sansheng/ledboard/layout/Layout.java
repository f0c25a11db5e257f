package cn.sansheng.ledboard.layout;

import cn.sansheng.messages.View.Board.Line;
import java.util.List;

/// What becomes of a view's lines on one sort of board.
public sealed interface Layout permits BoardLayout, NumberLayout {
    /// One page, or those that take turns.
    List<Page> pages(List<Line> lines);
}
