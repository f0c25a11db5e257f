package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A request of a signed-in clerk, with what every answer to it needs.
record AtDesk(Situation situation, Input.Asked asked, CounterId counter, ClerkId clerk) {

    Desk desk() {
        return situation.hall().desk(counter);
    }

    Origin origin() {
        return Origin.request(asked.message().id(), asked.station(), Optional.of(clerk));
    }

    Verdict.Accepted happened(Event event) {
        return Verdict.accept(new Verdict.Draft(event, origin()));
    }

    /// The event, answered with the ticket as it then is.
    Verdict happened(Event event, TicketId ticket) {
        return new Verdict.Accepted(
                List.of(new Verdict.Draft(event, origin())),
                hall -> situation.with(hall).atCounter(ticket));
    }

    /// What is said of the ticket at this counter, when it may take that step.
    Verdict holding(Step step, Function<Ticket, Verdict> decision) {
        Optional<Ticket> held = situation.held(counter);
        if (held.isEmpty()) {
            return Verdict.refuse(RefusalCode.NO_TICKET, "no ticket stands at this counter");
        }
        return wrongState(step, held.get()).orElseGet(() -> decision.apply(held.get()));
    }

    static Optional<Verdict> wrongState(Step step, Ticket ticket) {
        return step.allows(ticket)
                ? Optional.empty()
                : Optional.of(
                        Verdict.refuse(
                                RefusalCode.WRONG_STATE, "the ticket is " + ticket.state().wire()));
    }

    Optional<Verdict> busy() {
        return desk().ticket()
                .map(_ -> Verdict.refuse(RefusalCode.COUNTER_BUSY, "a ticket stands here"));
    }

    Optional<Verdict> away() {
        return desk().away().map(_ -> Verdict.refuse(RefusalCode.WRONG_STATE, "away"));
    }
}
