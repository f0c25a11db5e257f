package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Limits;
import cn.sansheng.messages.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Missing one's turn (过号, B9): when a called ticket may be given up, when it is given up by
/// itself, and whether it may come back.
final class Missing {
    private Missing() {}

    /// The configured number of calls first, and time between them to come: as long as that many
    /// calls, one pause apart, take at least.
    static Optional<Verdict> tooSoon(Situation situation, Ticket called) {
        Limits limits = limits(situation);
        int missing = limits.noShowCalls() - called.calls().here();
        long early = secondsTooEarly(situation, called);
        if (missing <= 0 && early <= 0) {
            return Optional.empty();
        }
        long pause = limits.noShowPauseSeconds();
        long toNextCall = pause - sinceLastCall(situation, called);
        long wait = missing > 0 ? toNextCall + (missing - 1) * pause : early;
        return Optional.of(
                new Verdict.Refused(
                        RefusalCode.TOO_SOON,
                        "called " + called.calls().here() + " times",
                        OptionalInt.of((int) Math.max(1, wait))));
    }

    private static long secondsTooEarly(Situation situation, Ticket called) {
        Instant last = leastTime(situation, called, limits(situation).noShowCalls() - 1);
        long millis = Duration.between(situation.now(), last).toMillis();
        return Math.ceilDiv(millis, 1000);
    }

    /// So many pauses after the first call here.
    private static Instant leastTime(Situation situation, Ticket called, int pauses) {
        return after(situation, called.calls().firstHere(), pause(situation).multipliedBy(pauses));
    }

    private static Instant after(Situation situation, Optional<Instant> from, Duration time) {
        return situation.hall().daybook().after(from.orElseThrow(), time, situation.now());
    }

    private static Duration pause(Situation situation) {
        return Duration.ofSeconds(limits(situation).noShowPauseSeconds());
    }

    static long sinceLastCall(Situation situation, Ticket called) {
        Instant last = called.calls().last().orElseThrow();
        return Duration.between(last, situation.now()).toSeconds();
    }

    /// Those whose time is up, where the hall has no-shows made by themselves.
    static Stream<Event> due(Situation situation) {
        return called(situation)
                .filter(ticket ->
                        givenUpAt(situation, ticket)
                                .filter(end -> !situation.now().isBefore(end))
                                .isPresent())
                .map(ticket -> new Event.TicketNoShow(ticket.id(), ticket.counter().orElseThrow()));
    }

    static Stream<Instant> deadlines(Situation situation) {
        return called(situation).flatMap(ticket -> givenUpAt(situation, ticket).stream());
    }

    /// One pause after the last call that is needed; never in an emergency (S70).
    private static Optional<Instant> givenUpAt(Situation situation, Ticket called) {
        Limits limits = limits(situation);
        if (!limits.noShowAutomatic()
                || called.calls().here() < limits.noShowCalls()
                || Emergencies.hold(situation.hall())) {
            return Optional.empty();
        }
        Instant least = leastTime(situation, called, limits.noShowCalls());
        Instant heard = after(situation, called.calls().last(), pause(situation));
        return Optional.of(heard.isAfter(least) ? heard : least);
    }

    private static Stream<Ticket> called(Situation situation) {
        return situation.hall().desks().keySet().stream()
                .flatMap(counter -> situation.held(counter).stream())
                .filter(ticket -> ticket.stage() instanceof Stage.Called);
    }

    /// So often and so long a missed ticket may come back; never where the hall is strict (过号作废).
    static Optional<Verdict> mayNotReturn(Situation situation, Ticket ticket) {
        if (!Step.RETURN.allows(ticket)) {
            return refused(RefusalCode.WRONG_STATE, "this ticket was not missed");
        }
        if (ticket.returns() >= limits(situation).returns()) {
            return refused(RefusalCode.WRONG_STATE, "missed for good");
        }
        return situation.now().isAfter(returnEnd(situation, ticket))
                ? refused(RefusalCode.EXPIRED, "missed too long ago")
                : Optional.empty();
    }

    private static Optional<Verdict> refused(RefusalCode code, String message) {
        return Optional.of(Verdict.refuse(code, message));
    }

    /// Until when a missed ticket may come back; empty when it may not, or was not missed.
    static Optional<Instant> returnUntil(Situation situation, Ticket ticket) {
        return mayNotReturn(situation, ticket).isPresent()
                ? Optional.empty()
                : Optional.of(returnEnd(situation, ticket));
    }

    private static Instant returnEnd(Situation situation, Ticket missed) {
        Duration time = Duration.ofMinutes(limits(situation).returnMinutes());
        return after(situation, Optional.of(missed.stage().since()), time);
    }

    private static Limits limits(Situation situation) {
        return situation.rules().config().limits();
    }
}
