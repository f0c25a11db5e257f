package cn.sansheng.hub.journal;

import cn.sansheng.messages.TicketId;
import java.util.Optional;

/// The note that a ticket has from now on; without a text there is none any more. Kept beside the
/// journal, which forgets nothing.
public record NoteLeft(TicketId ticket, Optional<String> text) {
    /// A note reaches no log.
    @Override
    public String toString() {
        return "NoteLeft[ticket=" + ticket + "]";
    }
}
