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
            case "ticket-issued" -> issued(situation, ticket, token, false);
            case "ticket-returned" -> issued(situation, ticket, token, true);
            case "ticket-called", "service-started", "ticket-unparked" ->
                    ticket.map(t -> new ReplyBody.AtCounter(t.forCounter()));
            case "ticket-transferred" -> ticket.map(t -> Places.transferred(situation, t));
            case "clerk-signed-in" -> answered.counter().flatMap(c -> signedIn(situation, c));
            default -> Optional.of(new ReplyBody.Done());
        };
    }

    private static Optional<ReplyBody> issued(
            Situation situation, Optional<Ticket> ticket, Optional<Token> token, boolean returned) {
        if (ticket.isEmpty() || token.isEmpty()) {
            return Optional.empty();
        }
        IssuedTicket issued = issued(situation, ticket.get(), token.get());
        return Optional.of(
                returned
                        ? new ReplyBody.CheckedIn(issued, issued.ahead())
                        : new ReplyBody.TicketTaken(issued));
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
