package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.WaitMinutes;
import java.time.Instant;
import java.util.Optional;

/// A ticket as its citizen gets it. Without its hub a kiosk knows nothing of the queue and says so.
public record Taken(
        TicketId id, TicketNumber number, Token token, Instant issuedAt, Optional<Queue> queue) {
    /// `ahead` people are called before; no wait is known when `waitMinutes` is empty.
    public record Queue(int ahead, Optional<WaitMinutes> waitMinutes) {}

    public static Taken of(IssuedTicket ticket) {
        return new Taken(
                ticket.id(),
                ticket.number(),
                ticket.token(),
                ticket.issuedAt(),
                Optional.of(new Queue(ticket.ahead(), ticket.waitMinutes())));
    }

    static Taken of(Fact.TicketIssuedOffline fact) {
        return new Taken(
                fact.ticket(), fact.number(), fact.token(), fact.issuedAt(), Optional.empty());
    }
}
