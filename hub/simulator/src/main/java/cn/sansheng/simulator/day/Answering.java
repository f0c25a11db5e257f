package cn.sansheng.simulator.day;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a clerk goes on after the hub's answer.
final class Answering {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(20);
    private static final Duration WAIT_LONGER = Duration.ofSeconds(60);
    private static final Duration FETCHING_PAPERS = Duration.ofMinutes(6);

    private final ClerkDay day;

    Answering(ClerkDay day) {
        this.day = day;
    }

    ClerkStep after(Clerk was, Doing.Asking asking, Reply reply, Instant now) {
        return switch (reply) {
            case Reply.Accepted(_, ReplyBody.AtCounter(var ticket, _)) ->
                    day.calm(withTicket(was, asking, ticket, now));
            case Reply.Accepted _ -> accepted(was, asking, now);
            case Reply.Refused refused -> day.calm(refused(was, asking, refused, now));
        };
    }

    private Clerk withTicket(Clerk was, Doing.Asking asking, CalledTicket ticket, Instant now) {
        if (asking.request() instanceof Request.Recall
                && asking.before() instanceof Doing.Calling calling) {
            return was.now(new Doing.Calling(ticket, calling.comes(), calling.calls() + 1, now));
        }
        return adopt(was.tookBack(ticket.id()), ticket, now);
    }

    /// Goes on with a ticket that stands at this counter.
    private Clerk adopt(Clerk was, CalledTicket ticket, Instant now) {
        Citizen citizen = day.citizen(ticket);
        return was.now(
                switch (ticket.state()) {
                    case SERVING -> new Doing.Serving(ticket, now.plus(citizen.service()));
                    case CALLED ->
                            new Doing.Calling(
                                    ticket,
                                    citizen.comes() ? now.plus(citizen.walk()) : Instant.MAX,
                                    1,
                                    now);
                    case WAITING, PARKED, FINISHED, NO_SHOW, VOID -> free(now);
                });
    }

    private ClerkStep accepted(Clerk was, Doing.Asking asking, Instant now) {
        return switch (asking.request()) {
            case Request.Finish _ when asking.before() instanceof Doing.Serving serving ->
                    finished(was, serving.ticket(), now);
            case Request.Park _ when asking.before() instanceof Doing.Serving serving ->
                    day.calm(
                            was.parks(serving.ticket().id(), now.plus(FETCHING_PAPERS))
                                    .now(free(now)));
            case Request.Away _ -> {
                Duration length =
                        day.absence(was.absences()).map(Absence::length).orElse(TRY_AGAIN);
                Clerk gone = was.tookAbsence(was.absences() + 1);
                yield day.calm(gone.now(new Doing.Away(now.plus(length))));
            }
            case Request.SignOut _ -> day.calm(was.now(day.afterSignOut(now)));
            default -> day.calm(was.now(free(now)));
        };
    }

    /// The screen asks for a rating; who gives one presses a button a little later.
    private ClerkStep finished(Clerk was, CalledTicket ticket, Instant now) {
        Clerk next = was.now(free(now));
        List<TimedFact> pressed =
                day.citizen(ticket).verdict().stream()
                        .map(verdict ->
                                new TimedFact(
                                        now.plus(verdict.after()),
                                        new Fact.RatingGiven(
                                                verdict.level(), Optional.of(ticket.id()))))
                        .toList();
        return new ClerkStep(next, Optional.empty(), pressed, day.calm(next).wake());
    }

    private Clerk refused(Clerk was, Doing.Asking asking, Reply.Refused reply, Instant now) {
        return switch (reply.code()) {
            case NOT_SIGNED_IN -> was.now(new Doing.Out(now.plus(ClerkDay.BREATH)));
            case NOBODY_WAITING -> was.now(new Doing.Free(now.plus(TRY_AGAIN)));
            case TOO_SOON -> tooSoon(was, asking, reply, now);
            case BUSY, STORE_UNAVAILABLE, EXPIRED ->
                    was.now(
                            new Doing.Again(
                                    asking.request(),
                                    asking.before(),
                                    now.plus(day.patience(reply.id()))));
            case WRONG_PIN, LOCKED, ALREADY_SIGNED_IN ->
                    was.now(new Doing.Out(now.plus(WAIT_LONGER)));
            case COUNTER_BUSY, NO_TICKET, WRONG_STATE, UNKNOWN_TICKET, ALREADY_CALLED ->
                    asTheViewSays(dropUnpark(was, asking), asking, reply.code(), now);
            case BAD_REQUEST,
                    UNKNOWN_REQUEST,
                    UNKNOWN_SERVICE,
                    REASON_NEEDED,
                    CLOSED,
                    FULL_TODAY,
                    NOT_ALLOWED ->
                    afterClosing(was, now);
        };
    }

    private static Clerk tooSoon(Clerk was, Doing.Asking asking, Reply.Refused reply, Instant now) {
        if (asking.before() instanceof Doing.Calling calling) {
            Instant again = now.plusSeconds(1 + reply.retryAfter().orElse(5));
            return was.now(
                    new Doing.Calling(
                            calling.ticket(),
                            calling.comes(),
                            Math.max(1, calling.calls() - 1),
                            again.minus(ClerkDay.CALL_AGAIN_AFTER)));
        }
        return was.now(new Doing.Free(now.plus(TRY_AGAIN)));
    }

    /// The hub knows better where this counter stands: after a restart of ours, for example.
    private Clerk asTheViewSays(Clerk was, Doing.Asking asking, RefusalCode code, Instant now) {
        Optional<CalledTicket> held = was.seen().flatMap(View.Counter::ticket);
        if (code == RefusalCode.COUNTER_BUSY && held.isPresent()) {
            return adopt(was, held.get(), now);
        }
        boolean away = was.seen().filter(v -> v.state() == CounterState.AWAY).isPresent();
        if (away && !(asking.request() instanceof Request.Back)) {
            return was.now(new Doing.Away(now.plus(TRY_AGAIN)));
        }
        return was.now(new Doing.Free(now.plus(TRY_AGAIN)));
    }

    private Clerk afterClosing(Clerk was, Instant now) {
        return was.now(
                day.open(now) ? new Doing.Free(now.plus(WAIT_LONGER)) : day.afterSignOut(now));
    }

    private static Clerk dropUnpark(Clerk was, Doing.Asking asking) {
        return asking.request() instanceof Request.Unpark(var ticket) ? was.tookBack(ticket) : was;
    }

    private static Doing free(Instant now) {
        return new Doing.Free(now.plus(ClerkDay.BREATH));
    }
}
