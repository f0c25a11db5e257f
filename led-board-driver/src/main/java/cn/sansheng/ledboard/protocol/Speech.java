package cn.sansheng.ledboard.protocol;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import java.time.Instant;
import java.util.List;

/// How one board is spoken to in its protocol. A value: what the board has been told already is
/// remembered by the next one.
public interface Speech {
    /// What must leave so that the board shows this page. `hall` is the hall's clock, for what
    /// follows the hour; `painter` draws what the board has no letters for.
    Said say(Page page, Instant hall, Painter painter);

    /// For a board that may have missed or forgotten what it was told.
    Speech afresh();

    /// Whether the board is asked to answer.
    boolean asks();

    /// Whether these bytes hold the answer that it did what it was told.
    boolean isDone(byte[] heard);

    /// `next` holds once all of it has left.
    record Said(List<Burst> bursts, Speech next) {
        public Said {
            bursts = List.copyOf(bursts);
        }
    }
}
