package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.serial.LineTrouble;

/// One LED board.
public interface LedBoard {
    /// Returns when the last byte has left for the board. Whether the board understood nobody
    /// knows: it is not asked.
    void show(Page page) throws LineTrouble, InterruptedException;
}
