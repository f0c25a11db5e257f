package cn.sansheng.ledboard.board;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.View;
import java.time.Instant;
import java.util.Optional;

/// What the driver needs of the hall.
public interface HubLink {
    /// Begins to tell the listener.
    void follow(Iterable<BoardId> boards, Listener listener);

    /// When this returns the fact is safe.
    void report(Fact fact, Instant at);

    void part(PartName part, String state);

    Instant hallNow();

    /// Called one after the other; must only enqueue.
    interface Listener {
        void reached();

        void gone();

        /// Empty when the view was removed.
        void view(BoardId board, Optional<View.Board> view);
    }
}
