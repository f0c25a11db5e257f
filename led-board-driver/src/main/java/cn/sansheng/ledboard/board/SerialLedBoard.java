package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.serial.LineTrouble;

/// One card among others on a shared line.
public final class SerialLedBoard implements LedBoard {
    private final FrameLine line;
    private final OnbonScreen screen;

    public SerialLedBoard(FrameLine line, OnbonScreen screen) {
        this.line = line;
        this.screen = screen;
    }

    @Override
    public void show(Page page) throws LineTrouble, InterruptedException {
        line.write(screen.frame(page));
    }
}
