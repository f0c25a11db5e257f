package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.ledboard.show.Reception;
import cn.sansheng.serial.LineTrouble;
import java.time.Instant;

/// One board among others on a shared line, in whatever protocol. Used by its line's worker only.
public final class SerialLedBoard implements LedBoard {
    /// B9; a board that has been silent is asked once, or it would hold up its neighbours.
    private static final int TRIES = 3;

    private final FrameLine line;
    private final Painter painter;
    private Speech speech;
    private Reception last = Reception.NOT_ASKED;

    public SerialLedBoard(FrameLine line, Speech speech, Painter painter) {
        this.line = line;
        this.speech = speech;
        this.painter = painter;
    }

    @Override
    public Reception show(Page page, Instant hall) throws LineTrouble, InterruptedException {
        Speech.Said said = speech.say(page, hall, painter);
        try {
            last = sent(said);
        } catch (LineTrouble trouble) {
            speech = speech.afresh();
            throw trouble;
        }
        speech = last == Reception.UNANSWERED ? speech.afresh() : said.next();
        return last;
    }

    private Reception sent(Speech.Said said) throws LineTrouble, InterruptedException {
        if (!speech.asks()) {
            line.write(said.bursts());
            return Reception.NOT_ASKED;
        }
        int tries = last == Reception.UNANSWERED ? 1 : TRIES;
        for (int attempt = 0; attempt < tries; attempt++) {
            if (line.ask(said.bursts(), speech::isDone)) {
                return Reception.ANSWERED;
            }
        }
        return Reception.UNANSWERED;
    }
}
