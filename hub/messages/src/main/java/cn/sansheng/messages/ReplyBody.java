package cn.sansheng.messages;

import java.util.Optional;

/// What stands beside `ok` in an accepted reply; which one follows from the request.
public sealed interface ReplyBody {
    /// `take-ticket`.
    record TicketTaken(IssuedTicket ticket) implements ReplyBody {}

    /// `check-in`.
    record CheckedIn(IssuedTicket ticket, int ahead) implements ReplyBody {}

    /// `sign-in`.
    record SignedIn(ClerkCard clerk, CounterId counter) implements ReplyBody {}

    /// `call-next`, `call`, `recall`, `start`, `unpark`; `suppressed` only on a recall within 5 s.
    record AtCounter(CalledTicket ticket, Optional<Boolean> suppressed) implements ReplyBody {
        public AtCounter(CalledTicket ticket) {
            this(ticket, Optional.empty());
        }
    }

    /// `transfer`.
    record Transferred(String place, int ahead) implements ReplyBody {}

    /// Everything else: `{}`.
    record Done() implements ReplyBody {}
}
