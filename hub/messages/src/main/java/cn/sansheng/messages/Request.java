package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;

/// Something a station asks of the hub; it may be refused and goes stale (contract §3). Travels in
/// a [RequestMessage]. The refusals named are those beside the general ones.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Request {
    /// Refused `closed`, `unknown-service`, `full-today`. `language` is the visitor's.
    @JsonTypeName("take-ticket")
    record TakeTicket(
            ServiceCode service,
            Optional<Priority> priority,
            Optional<Language> language,
            Optional<String> appointment)
            implements Request {
        public TakeTicket {
            Require.present(service, "service");
        }
    }

    /// The return of a missed ticket, or an appointment's arrival. `language` is that of the
    /// visitor who arrives; a ticket that returns keeps its own.
    @JsonTypeName("check-in")
    record CheckIn(Token token, Optional<Language> language) implements Request {
        public CheckIn {
            Require.present(token, "token");
        }

        public CheckIn(Token token) {
            this(token, Optional.empty());
        }
    }

    /// Refused `wrong-pin` (also for an unknown clerk), `locked`, `already-signed-in`.
    @JsonTypeName("sign-in")
    record SignIn(ClerkId clerk, Optional<String> pin, Optional<String> card) implements Request {
        public SignIn {
            Require.present(clerk, "clerk");
            if (pin.isPresent() == card.isPresent()) {
                throw new IllegalArgumentException("either pin or card is needed");
            }
        }

        /// A PIN reaches no log.
        @Override
        public String toString() {
            return "SignIn[clerk=" + clerk + "]";
        }
    }

    @JsonTypeName("sign-out")
    record SignOut() implements Request {}

    /// Refused `counter-busy`, `nobody-waiting`. With `ready` true nobody waiting is no refusal:
    /// the counter then stands ready, and whoever comes for it first is called there at once.
    /// Asking again without it takes that back, and so does whatever else the counter does.
    @JsonTypeName("call-next")
    record CallNext(Optional<Boolean> ready) implements Request {
        public CallNext() {
            this(Optional.empty());
        }

        /// Whether it says in so many words that the counter stands ready no longer; an emergency
        /// refuses anything else (S70).
        public boolean takesBack() {
            return ready.equals(Optional.of(false));
        }
    }

    /// One certain ticket; out of order it needs a reason.
    @JsonTypeName("call")
    record Call(
            Optional<TicketId> ticket, Optional<TicketNumber> number, Optional<CallReason> reason)
            implements Request {
        public Call {
            if (ticket.isPresent() == number.isPresent()) {
                throw new IllegalArgumentException("either ticket or number is needed");
            }
        }
    }

    /// Calls the called ticket once more; within 5 s of the last call it is suppressed.
    @JsonTypeName("recall")
    record Recall() implements Request {}

    /// The called ticket, or, with `ticket`, one that was finished here by mistake: refused
    /// `expired` when that was too long ago.
    @JsonTypeName("start")
    record Start(Optional<TicketId> ticket) implements Request {
        public Start() {
            this(Optional.empty());
        }
    }

    /// With `next` one item of the visit is done and the ticket goes on for that service (B4). With
    /// `ticket` the outcome of one finished here before is corrected.
    @JsonTypeName("finish")
    record Finish(Optional<Outcome> outcome, Optional<ServiceCode> next, Optional<TicketId> ticket)
            implements Request {
        public Finish {
            if (next.isPresent() && ticket.isPresent()) {
                throw new IllegalArgumentException("a correction has no next service");
            }
        }

        public Finish(Optional<Outcome> outcome) {
            this(outcome, Optional.empty(), Optional.empty());
        }
    }

    /// Refused `too-soon` with `retryAfter` before the configured number of calls. With `mistake`
    /// true the call was wrong: the ticket waits again in its old place, whenever it was called.
    @JsonTypeName("no-show")
    record NoShow(Optional<Boolean> mistake) implements Request {
        public NoShow() {
            this(Optional.empty());
        }
    }

    /// With `pool` true for any counter that serves it, else for this one. The note is for whoever
    /// takes the ticket up; none takes back one from before.
    @JsonTypeName("park")
    record Park(ParkReason reason, Optional<String> note, Optional<Boolean> pool)
            implements Request {
        public Park(ParkReason reason, Optional<String> note) {
            this(reason, note, Optional.empty());
        }

        public Park {
            Require.present(reason, "reason");
            note.ifPresent(Require::note);
        }

        /// A note reaches no log.
        @Override
        public String toString() {
            return "Park[reason=" + reason + ", pool=" + pool + "]";
        }
    }

    @JsonTypeName("unpark")
    record Unpark(TicketId ticket) implements Request {
        public Unpark {
            Require.present(ticket, "ticket");
        }
    }

    /// The note is for the clerk who calls the ticket next; none takes back one from before.
    @JsonTypeName("transfer")
    record Transfer(
            Optional<ServiceCode> service, Optional<CounterId> counter, Optional<String> note)
            implements Request {
        public Transfer {
            if (service.isPresent() == counter.isPresent()) {
                throw new IllegalArgumentException("either service or counter is needed");
            }
            note.ifPresent(Require::note);
        }

        /// A note reaches no log.
        @Override
        public String toString() {
            return "Transfer[service=" + service + ", counter=" + counter + "]";
        }
    }

    /// The away sign (去向牌, S55). Asked again while away it changes all that the sign says; the time
    /// of leaving stays.
    @JsonTypeName("away")
    record Away(
            AwayReason reason,
            Optional<Instant> backAt,
            Optional<ClerkId> approvedBy,
            Optional<ClerkId> substitute)
            implements Request {
        public Away {
            Require.present(reason, "reason");
        }
    }

    @JsonTypeName("back")
    record Back() implements Request {}
}
