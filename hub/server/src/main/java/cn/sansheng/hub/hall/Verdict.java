package cn.sansheng.hub.hall;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Status.Anchor;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// What `decide` says: the events of an input, or why there are none.
public sealed interface Verdict {
    /// An event with its origin, not yet numbered and dated.
    record Draft(Event event, Origin origin) {
        /// The next entry of the hall. `hash` is that of the entry before it, which anchors a day
        /// that closes.
        public HallEntry after(Situation situation, String hash) {
            Hall hall = situation.hall();
            return new HallEntry(
                    hall.n() + 1,
                    situation.rules().config().hall(),
                    hall.day(),
                    situation.now(),
                    event instanceof Event.DayClosed
                            ? new Event.DayClosed(new Anchor(hall.n(), hash))
                            : event,
                    origin);
        }
    }

    /// The journal gets these; the answer, where one is due, is drawn from the hall as it is then.
    record Accepted(
            List<Draft> drafts,
            Function<Hall, ReplyBody> answer,
            Optional<NewToken> token,
            Optional<NewNote> note)
            implements Verdict {
        Accepted(List<Draft> drafts, Function<Hall, ReplyBody> answer) {
            this(drafts, answer, Optional.empty(), Optional.empty());
        }

        Accepted with(NewToken made) {
            return new Accepted(drafts, answer, Optional.of(made), note);
        }

        Accepted leaving(Optional<NewNote> left) {
            return new Accepted(drafts, answer, token, left);
        }
    }

    /// A ticket's secret, for the table beside the journal.
    record NewToken(TicketId ticket, Token token) {}

    /// What a clerk leaves for the next one, for another table beside it.
    record NewNote(TicketId ticket, String text) {
        static Optional<NewNote> of(Ticket ticket, Optional<String> said) {
            return said.map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> new NewNote(ticket.id(), text));
        }

        /// A note reaches no log.
        @Override
        public String toString() {
            return "NewNote[ticket=" + ticket + "]";
        }
    }

    record Refused(RefusalCode code, String message, OptionalInt retryAfter) implements Verdict {}

    /// Accepted before: the same answer is drawn from what the journal knows of it.
    record Repeated(Answered answered) implements Verdict {}

    /// A fact seen before or ahead of its turn: nothing happens but that the last ack is said
    /// again.
    record OutOfTurn() implements Verdict {}

    static Verdict refuse(RefusalCode code, String message) {
        return new Refused(code, message, OptionalInt.empty());
    }

    static Accepted accept(Draft... drafts) {
        return new Accepted(List.of(drafts), _ -> new ReplyBody.Done());
    }

    static Accepted accept(List<Draft> drafts) {
        return new Accepted(drafts, _ -> new ReplyBody.Done());
    }
}
