package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Limits;
import cn.sansheng.hub.hall.Line.Ranked;
import cn.sansheng.hub.hall.Picking.Pick;
import cn.sansheng.messages.CallGround;
import cn.sansheng.messages.CallReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.Why;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Calling people to a counter, again, and giving up on them.
final class Calling {
    private Calling() {}

    static Verdict next(AtDesk desk, Request.CallNext request) {
        if (Emergencies.hold(desk.situation().hall())) {
            return standDown(desk);
        }
        return desk.busy()
                .or(desk::away)
                .or(() -> desk.situation().nextFor(desk.counter()).map(pick -> picked(desk, pick)))
                .orElseGet(() -> nobodyYet(desk, request.ready().orElse(false)));
    }

    /// All that an emergency leaves of calling.
    private static Verdict standDown(AtDesk desk) {
        return desk.desk().picks().awaiting().isPresent()
                ? desk.happened(new Event.NextNotAwaited(desk.clerk(), desk.counter()))
                : Verdict.refuse(RefusalCode.CLOSED, "an emergency holds the hall");
    }

    private static Verdict nobodyYet(AtDesk desk, boolean ready) {
        boolean already = desk.desk().picks().awaiting().isPresent();
        if (ready) {
            return already
                    ? Verdict.accept()
                    : desk.happened(new Event.NextAwaited(desk.clerk(), desk.counter()));
        }
        return already
                ? desk.happened(new Event.NextNotAwaited(desk.clerk(), desk.counter()))
                : Verdict.refuse(RefusalCode.NOBODY_WAITING, "nobody waits for this counter");
    }

    /// Whom a counter that stands ready calls at once. Of several the one that has stood longest
    /// comes first.
    static Optional<Verdict.Draft> ready(Situation situation) {
        return situation.hall().desks().entrySet().stream()
                .filter(desk -> desk.getValue().picks().awaiting().isPresent())
                .sorted(
                        Comparator.comparing(
                                desk -> desk.getValue().picks().awaiting().orElseThrow()))
                .flatMap(desk -> ready(situation, desk.getKey(), desk.getValue()).stream())
                .findFirst();
    }

    private static Optional<Verdict.Draft> ready(
            Situation situation, CounterId counter, Desk desk) {
        ClerkId clerk = desk.clerk().orElseThrow();
        return situation
                .nextFor(counter)
                .map(pick ->
                        new Verdict.Draft(
                                called(
                                        situation,
                                        counter,
                                        clerk,
                                        pick.chosen().ticket(),
                                        Optional.empty(),
                                        why(situation, counter, pick.chosen(), pick.ground())),
                                Origin.person(clerk)));
    }

    static Verdict certain(AtDesk desk, Request.Call request) {
        Tickets tickets = desk.situation().hall().tickets();
        Optional<Ticket> found =
                request.ticket()
                        .flatMap(tickets::find)
                        .or(() -> request.number().flatMap(tickets::find));
        Optional<Pick<Ranked>> next =
                desk.situation()
                        .nextFor(desk.counter())
                        .filter(pick -> found.equals(Optional.of(pick.chosen().ticket())));
        if (found.isPresent() && next.isEmpty() && request.reason().isEmpty()) {
            return Verdict.refuse(RefusalCode.REASON_NEEDED, "out of order needs a reason");
        }
        if (found.isEmpty()) {
            return Verdict.refuse(RefusalCode.UNKNOWN_TICKET, "no such ticket today");
        }
        return desk.busy()
                .or(desk::away)
                .or(() -> notCallable(desk, found.get()))
                .orElseGet(() ->
                        next.map(pick -> picked(desk, pick))
                                .orElseGet(() -> chosen(desk, found.get(), request.reason())));
    }

    private static Optional<Verdict> notCallable(AtDesk desk, Ticket ticket) {
        if (ticket.state() == TicketState.CALLED || ticket.state() == TicketState.SERVING) {
            return Optional.of(
                    Verdict.refuse(RefusalCode.ALREADY_CALLED, "called to another counter"));
        }
        if (ticket.state() != TicketState.WAITING) {
            return Optional.of(
                    Verdict.refuse(
                            RefusalCode.WRONG_STATE, "the ticket is " + ticket.state().wire()));
        }
        boolean served = desk.situation().servicesAt(desk.counter()).contains(ticket.service());
        return served
                ? Optional.empty()
                : Optional.of(
                        Verdict.refuse(
                                RefusalCode.NOT_ALLOWED, "this clerk does not serve it here"));
    }

    private static Verdict picked(AtDesk desk, Pick<Ranked> pick) {
        Ranked next = pick.chosen();
        return call(
                desk,
                next.ticket(),
                Optional.empty(),
                why(desk.situation(), desk.counter(), next, pick.ground()));
    }

    private static Verdict chosen(AtDesk desk, Ticket ticket, Optional<CallReason> reason) {
        int rank = desk.situation().rules().rank(ticket.service(), Lane.of(ticket));
        Ranked ranked = new Ranked(ticket, rank);
        return call(
                desk,
                ticket,
                reason,
                why(desk.situation(), desk.counter(), ranked, CallGround.CHOSEN));
    }

    private static Optional<Why> why(
            Situation situation, CounterId counter, Ranked called, CallGround ground) {
        long waited = Duration.between(called.from(), situation.now()).toSeconds();
        return Optional.of(
                new Why(
                        ground,
                        (int) Math.max(0, waited),
                        situation.hall().desk(counter).picks().inRow(),
                        Optional.of(called.rank()).filter(Picking::isPriority)));
    }

    private static Verdict call(
            AtDesk desk, Ticket ticket, Optional<CallReason> reason, Optional<Why> why) {
        return desk.happened(
                called(desk.situation(), desk.counter(), desk.clerk(), ticket, reason, why),
                ticket.id());
    }

    private static Event called(
            Situation situation,
            CounterId counter,
            ClerkId clerk,
            Ticket ticket,
            Optional<CallReason> reason,
            Optional<Why> why) {
        return new Event.TicketCalled(
                ticket.id(),
                counter,
                clerk,
                ticket.calls().total() + 1,
                situation.rules().boardOver(counter),
                reason,
                why);
    }

    /// A second press within 5 s is taken for the same one (B9); nobody is called for ever.
    static Verdict again(AtDesk desk) {
        return desk.holding(Step.RECALL, ticket -> again(desk, ticket));
    }

    private static Verdict again(AtDesk desk, Ticket ticket) {
        Limits limits = desk.situation().rules().config().limits();
        if (Missing.sinceLastCall(desk.situation(), ticket) < limits.recallPauseSeconds()) {
            return suppressed(ticket);
        }
        return ticket.calls().here() < Math.max(limits.mostCalls(), limits.noShowCalls())
                ? call(desk, ticket, Optional.empty(), Optional.empty())
                : Verdict.refuse(RefusalCode.WRONG_STATE, "called as often as may be");
    }

    private static Verdict suppressed(Ticket ticket) {
        return new Verdict.Accepted(
                List.of(),
                hall ->
                        new ReplyBody.AtCounter(
                                hall.tickets().known(ticket.id()).forCounter(), Optional.of(true)));
    }

    /// Given up, or, when the call was a mistake, given back.
    static Verdict noShow(AtDesk desk, Request.NoShow request) {
        return request.mistake().orElse(false)
                ? desk.holding(
                        Step.GIVE_BACK,
                        ticket ->
                                desk.happened(
                                        new Event.TicketGivenBack(
                                                ticket.id(), desk.counter(), GiveBack.MISTAKE)))
                : desk.holding(
                        Step.MISS,
                        ticket ->
                                Missing.tooSoon(desk.situation(), ticket)
                                        .orElseGet(() ->
                                                desk.happened(
                                                        new Event.TicketNoShow(
                                                                ticket.id(), desk.counter()))));
    }
}
