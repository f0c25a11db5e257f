package cn.sansheng.hub.journal;

import cn.sansheng.messages.TicketId;
import java.time.LocalDate;

/// The ticket a token was printed on; the token is dead after the day `expires`.
public record TicketOfToken(TicketId ticket, LocalDate expires) {}
