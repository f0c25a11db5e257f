package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.serial.LineTrouble;
import java.time.Instant;

/// One board among others on a shared line, in whatever protocol. Used by its line's worker only.
public final class SerialLedBoard implements LedBoard {
    private final FrameLine line;
    private final Painter painter;
    private Speech speech;

    public SerialLedBoard(FrameLine line, Speech speech, Painter painter) {
        this.line = line;
        this.speech = speech;
        this.painter = painter;
    }

    @Override
    public void show(Page page, Instant hall) throws LineTrouble, InterruptedException {
        Speech.Said said = speech.say(page, hall, painter);
        try {
            line.write(said.bursts());
            speech = said.next();
        } catch (LineTrouble trouble) {
            speech = speech.afresh();
            throw trouble;
        }
    }
}
