package cn.sansheng.messages;

import java.time.Instant;
import java.util.Optional;

/// A ticket as its counter sees it; `calls` counts on through returns and transfers. `note` is what
/// the clerk before left for this one; it stands in views alone, never in a reply.
public record CalledTicket(
        TicketId id,
        TicketNumber number,
        ServiceCode service,
        Optional<Priority> priority,
        TicketState state,
        int calls,
        Instant issuedAt,
        Optional<String> note) {
    public CalledTicket {
        Require.present(id, "id");
        Require.present(number, "number");
        Require.present(service, "service");
        Require.present(state, "state");
        Require.count(calls, "calls");
        Require.present(issuedAt, "issuedAt");
        note.ifPresent(Require::note);
    }

    /// Without a note.
    public CalledTicket(
            TicketId id,
            TicketNumber number,
            ServiceCode service,
            Optional<Priority> priority,
            TicketState state,
            int calls,
            Instant issuedAt) {
        this(id, number, service, priority, state, calls, issuedAt, Optional.empty());
    }

    public CalledTicket noted(Optional<String> left) {
        return new CalledTicket(id, number, service, priority, state, calls, issuedAt, left);
    }
}
