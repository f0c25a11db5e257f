package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.show.Reception;
import cn.sansheng.serial.LineTrouble;
import java.time.Instant;

/// One LED board.
public interface LedBoard {
    /// Returns when the last byte has left for the board, and where it is asked to answer, when it
    /// has or did not. `hall` is the hall's clock now.
    Reception show(Page page, Instant hall) throws LineTrouble, InterruptedException;
}
