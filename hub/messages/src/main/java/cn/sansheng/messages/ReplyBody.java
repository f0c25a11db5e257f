package cn.sansheng.messages;

import java.util.Optional;

/// What stands beside `ok` in an accepted reply; which one follows from the request.
public sealed interface ReplyBody {
    /// `take-ticket`.
    record TicketTaken(IssuedTicket ticket) implements ReplyBody {
        public TicketTaken {
            Require.present(ticket, "ticket");
        }
    }

    /// `check-in`.
    record CheckedIn(IssuedTicket ticket, int ahead) implements ReplyBody {
        public CheckedIn {
            Require.present(ticket, "ticket");
            Require.count(ahead, "ahead");
        }
    }

    /// `sign-in`.
    record SignedIn(ClerkCard clerk, CounterId counter) implements ReplyBody {
        public SignedIn {
            Require.present(clerk, "clerk");
            Require.present(counter, "counter");
        }
    }

    /// `call-next`, `call`, `recall`, `start`, `unpark`; `suppressed` only on a recall within 5 s.
    record AtCounter(CalledTicket ticket, Optional<Boolean> suppressed) implements ReplyBody {
        public AtCounter {
            Require.present(ticket, "ticket");
        }

        public AtCounter(CalledTicket ticket) {
            this(ticket, Optional.empty());
        }
    }

    /// `transfer`, and `finish` with a next service. `place` is in Chinese, `placeNames` says it in
    /// both languages.
    record Transferred(String place, int ahead, Optional<View.Names> placeNames)
            implements ReplyBody {
        public Transferred {
            Require.present(place, "place");
            Require.count(ahead, "ahead");
        }
    }

    /// Everything else: `{}`.
    record Done() implements ReplyBody {}

    /// The body of an accepted answer to this request. Who says whether to stand ready may get a
    /// ticket or nothing: the counter's view tells.
    static Class<? extends ReplyBody> of(Request request) {
        return switch (request) {
            case Request.TakeTicket _ -> TicketTaken.class;
            case Request.CheckIn _ -> CheckedIn.class;
            case Request.SignIn _ -> SignedIn.class;
            case Request.CallNext next when next.ready().isPresent() -> Done.class;
            case Request.Finish finish when finish.next().isPresent() -> Transferred.class;
            case Request.CallNext _,
                    Request.Call _,
                    Request.Recall _,
                    Request.Start _,
                    Request.Unpark _ ->
                    AtCounter.class;
            case Request.Transfer _ -> Transferred.class;
            case Request.SignOut _,
                    Request.Finish _,
                    Request.NoShow _,
                    Request.Park _,
                    Request.Away _,
                    Request.Back _ ->
                    Done.class;
        };
    }
}
