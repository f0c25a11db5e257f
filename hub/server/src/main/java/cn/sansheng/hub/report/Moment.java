package cn.sansheng.hub.report;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.TicketNumber;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// One journal entry as it concerns a counter, with what its ticket is called and when that was
/// issued. `data` is the entry's own.
public record Moment(
        long n,
        Instant at,
        String type,
        Optional<TicketNumber> number,
        Optional<Instant> issued,
        Optional<ClerkId> by,
        ObjectNode data) {}
