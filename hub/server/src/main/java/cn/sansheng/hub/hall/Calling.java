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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Calling people to a counter, again, and giving up on them.
final class Calling {
    private Calling() {}

    static Verdict next(AtDesk desk, Request.CallNext request) {
        return desk.busy()
                .or(desk::away)
                .or(() -> desk.situation().nextFor(desk.counter()).map(pick -> picked(desk, pick)))
                .orElseGet(() -> nobodyYet(desk, request.ready().orElse(false)));
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
                                Origin.wish(clerk)));
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

    /// A second press within 5 s is taken for the same one (B9).
    static Verdict again(AtDesk desk) {
        return desk.holding(
                List.of(TicketState.CALLED),
                ticket ->
                        sinceLastCall(desk, ticket) < limits(desk).recallPauseSeconds()
                                ? suppressed(ticket)
                                : call(desk, ticket, Optional.empty(), Optional.empty()));
    }

    private static Verdict suppressed(Ticket ticket) {
        return new Verdict.Accepted(
                List.of(),
                hall ->
                        new ReplyBody.AtCounter(
                                hall.tickets().known(ticket.id()).forCounter(), Optional.of(true)));
    }

    /// The configured number of calls first, and time between them to come: as long as that many
    /// calls, one pause apart, take at least.
    static Verdict noShow(AtDesk desk) {
        return desk.holding(
                List.of(TicketState.CALLED),
                ticket -> {
                    int missing = limits(desk).noShowCalls() - ticket.calls().here();
                    long early = secondsTooEarly(desk, ticket);
                    if (missing <= 0 && early <= 0) {
                        return desk.happened(new Event.TicketNoShow(ticket.id(), desk.counter()));
                    }
                    long pause = limits(desk).noShowPauseSeconds();
                    long toNextCall = pause - sinceLastCall(desk, ticket);
                    long wait = missing > 0 ? toNextCall + (missing - 1) * pause : early;
                    return new Verdict.Refused(
                            RefusalCode.TOO_SOON,
                            "called " + ticket.calls().here() + " times",
                            OptionalInt.of((int) Math.max(1, wait)));
                });
    }

    private static long secondsTooEarly(AtDesk desk, Ticket ticket) {
        Limits limits = limits(desk);
        Instant first = ticket.calls().firstHere().orElseThrow();
        long least = (limits.noShowCalls() - 1L) * limits.noShowPauseSeconds();
        long millis = Duration.between(first, desk.situation().now()).toMillis();
        return Math.ceilDiv(least * 1000 - millis, 1000);
    }

    private static long sinceLastCall(AtDesk desk, Ticket ticket) {
        Instant last = ticket.calls().last().orElseThrow();
        return Duration.between(last, desk.situation().now()).toSeconds();
    }

    private static Limits limits(AtDesk desk) {
        return desk.situation().rules().config().limits();
    }
}
