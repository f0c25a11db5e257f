package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.Fact.BoardShown;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Whom the owner tells, after the commit and never before. None of these may block.
public interface Effects {
    void ack(StationName station, UUID outbox, long upTo);

    /// The hall as it now is; `entries` led there, none when only time passed.
    void changed(Standing standing, List<HallEntry> entries);

    /// A board's own picture of its dots, which the journal does not keep.
    void shown(BoardShown fact, Instant at);
}
