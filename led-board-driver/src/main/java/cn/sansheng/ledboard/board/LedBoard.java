package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.serial.LineTrouble;
import java.time.Instant;

/// One LED board.
public interface LedBoard {
    /// Returns when the last byte has left for the board; `hall` is the hall's clock now. Whether
    /// the board understood nobody knows: it is not asked.
    void show(Page page, Instant hall) throws LineTrouble, InterruptedException;
}
