package cn.sansheng.messages;

import java.time.Instant;
import java.util.Optional;

/// A ticket as its counter sees it; `calls` counts on through returns and transfers.
public record CalledTicket(
        TicketId id,
        TicketNumber number,
        ServiceCode service,
        Optional<Priority> priority,
        TicketState state,
        int calls,
        Instant issuedAt) {
    public CalledTicket {
        Require.present(id, "id");
        Require.present(number, "number");
        Require.present(service, "service");
        Require.present(state, "state");
        Require.count(calls, "calls");
        Require.present(issuedAt, "issuedAt");
    }
}
