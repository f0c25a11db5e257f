package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Token;
import java.util.Optional;

/// The answer to a request that was accepted before, drawn from the hall as it is now: the same
/// ids, number and token; people ahead, state and calls may be fresh.
public final class Repeating {
    private Repeating() {}

    /// Empty when what it spoke of has left the live state: the answer is then no longer known.
    public static Optional<ReplyBody> answer(
            Situation situation, Answered answered, Optional<Token> token) {
        Optional<Ticket> ticket = answered.ticket().flatMap(situation.hall()::ticket);
        return switch (answered.type()) {
            case "ticket-issued" ->
                    ticket.flatMap(t -> token.map(it -> Issuing.answer(situation, t, it)));
            case "ticket-returned" ->
                    ticket.flatMap(t -> token.map(it -> checkedIn(situation, t, it)));
            case "ticket-called", "service-started", "service-reopened", "ticket-unparked" ->
                    ticket.map(t -> new ReplyBody.AtCounter(t.forCounter()));
            case "ticket-transferred" -> ticket.map(t -> Places.transferred(situation, t));
            case "request-overtaken" -> Optional.empty();
            case "clerk-signed-in" -> answered.counter().flatMap(c -> signedIn(situation, c));
            default -> Optional.of(new ReplyBody.Done());
        };
    }

    static ReplyBody checkedIn(Situation situation, Ticket ticket, Token token) {
        IssuedTicket issued = issued(situation, ticket, token);
        return new ReplyBody.CheckedIn(issued, issued.ahead());
    }

    static IssuedTicket issued(Situation situation, Ticket ticket, Token token) {
        return new IssuedTicket(
                ticket.id(),
                ticket.number(),
                ticket.service(),
                ticket.issuedAt(),
                token,
                situation.ahead(ticket),
                situation.outlook().of(ticket),
                ticket.priority());
    }

    static Optional<ReplyBody> signedIn(Situation situation, CounterId counter) {
        return situation
                .hall()
                .desk(counter)
                .clerk()
                .map(clerk ->
                        new ReplyBody.SignedIn(
                                new ClerkCard(clerk, situation.rules().displayName(clerk)),
                                counter));
    }
}
