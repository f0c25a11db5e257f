package cn.sansheng.hub.journal;

import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.time.LocalDate;

/// The secret printed on a ticket. Kept beside the journal, which everyone with a supervisor's role
/// may read; good until the end of `expires`.
public record IssuedToken(Token token, TicketId ticket, LocalDate expires) {}
