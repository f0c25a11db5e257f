package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/// What a citizen is told when the ticket is made: `ahead` is people called before this one as
/// things stand; no wait is known when `waitMinutes` is null.
public record IssuedTicket(
        TicketId id,
        TicketNumber number,
        ServiceCode service,
        Instant issuedAt,
        Token token,
        int ahead,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<WaitMinutes> waitMinutes,
        Optional<Priority> priority) {
    public IssuedTicket {
        Require.present(id, "id");
        Require.present(number, "number");
        Require.present(service, "service");
        Require.present(issuedAt, "issuedAt");
        Require.present(token, "token");
        Require.count(ahead, "ahead");
    }
}
