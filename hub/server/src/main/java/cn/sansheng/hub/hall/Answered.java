package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import java.util.Optional;

/// Enough of an accepted request to give its answer again: `type` is the journal's word for what
/// was done.
public record Answered(
        StationName station, String type, Optional<TicketId> ticket, Optional<CounterId> counter) {}
