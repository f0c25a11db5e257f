package cn.sansheng.hub.hall;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketState;
import java.util.Optional;

/// What becomes of a wish.
final class Wishing {
    private Wishing() {}

    static Verdict decide(Situation situation, Input.Wished wished) {
        Optional<Ticket> ticket = situation.hall().tickets().find(wished.wish().number());
        if (ticket.isEmpty()) {
            return Verdict.refuse(RefusalCode.UNKNOWN_TICKET, "no such ticket today");
        }
        return switch (wished.wish()) {
            case Wish.Reprint _ -> reprint(wished, ticket.get());
            case Wish.BringBack _ ->
                    Missing.mayNotReturn(situation, ticket.get())
                            .orElseGet(() -> broughtBack(wished, ticket.get()));
        };
    }

    private static Verdict reprint(Input.Wished wished, Ticket ticket) {
        boolean over = ticket.state() == TicketState.FINISHED || ticket.state() == TicketState.VOID;
        if (over || ticket.paper().isEmpty()) {
            return Verdict.refuse(
                    RefusalCode.WRONG_STATE, over ? "the ticket is over" : "no kiosk printed it");
        }
        return Verdict.accept(
                new Verdict.Draft(
                        new Event.TicketReprinted(ticket.id(), wished.id()),
                        Origin.order(ticket.paper().get().station(), wished.by())));
    }

    private static Verdict broughtBack(Input.Wished wished, Ticket ticket) {
        return Verdict.accept(
                new Verdict.Draft(
                        new Event.TicketReturned(ticket.id()), Origin.person(wished.by())));
    }
}
