package cn.sansheng.hub.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Repeating;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.Step;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.owner.RandomHall.Moment;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// What must hold after every step of a hall, whatever its stations do.
final class HallInvariants {
    private static final Set<TicketState> HELD = Set.of(TicketState.CALLED, TicketState.SERVING);

    private HallInvariants() {}

    static final class NumbersOnce {
        private final Set<String> given = new HashSet<>();

        void check(Moment step) {
            for (HallEntry entry : step.entries()) {
                if (entry.event() instanceof Event.TicketIssued issued) {
                    String number = entry.day() + " " + issued.number();
                    assertTrue(given.add(number), number + " was given twice");
                }
            }
        }

        int given() {
            return given.size();
        }
    }

    /// Desks and tickets say the same: who is called or served stands at one counter, and there.
    static void oneCounterEach(Moment step) {
        Map<TicketId, CounterId> byTicket = new TreeMap<>();
        for (Ticket ticket : step.after().tickets().all().values()) {
            if (HELD.contains(ticket.state())) {
                byTicket.put(ticket.id(), ticket.counter().orElseThrow());
            }
        }
        Map<TicketId, CounterId> byDesk = new TreeMap<>();
        step.after()
                .desks()
                .forEach((counter, desk) -> desk.ticket().ifPresent(t -> byDesk.put(t, counter)));
        assertEquals(byTicket, byDesk);
    }

    static void notesAreOfOpenTickets(Moment step) {
        step.before()
                .notes()
                .byTicket()
                .keySet()
                .forEach(ticket -> {
                    TicketState state = step.before().hall().tickets().known(ticket).state();
                    assertFalse(
                            state == TicketState.FINISHED || state == TicketState.VOID,
                            () -> "a note of a ticket that is " + state);
                });
    }

    /// The queues hold exactly those who wait: nobody is lost in one, nobody stands in two.
    static void queuesHoldWhoWaits(Moment step) {
        long waiting =
                step.after().tickets().all().values().stream()
                        .filter(ticket -> ticket.state() == TicketState.WAITING)
                        .count();
        assertEquals(waiting, step.after().tickets().waitingInAll());
    }

    /// Whatever state a ticket comes into, a step of the drawn table led there.
    static void everyChangeIsAStep(Moment step) {
        Map<TicketId, TicketState> states = new HashMap<>();
        Hall hall = step.was();
        hall.tickets().all().values().forEach(ticket -> states.put(ticket.id(), ticket.state()));
        for (HallEntry entry : step.entries()) {
            hall = Folding.after(hall, entry);
            for (Ticket ticket : hall.tickets().all().values()) {
                TicketState was = states.put(ticket.id(), ticket.state());
                if (was != null && was != ticket.state()) {
                    String type = Types.nameOf(entry.event().getClass());
                    assertTrue(
                            isStep(type, was, ticket.state()),
                            type + " led from " + was + " to " + ticket.state());
                }
            }
        }
    }

    private static boolean isStep(String type, TicketState from, TicketState to) {
        return Stream.of(Step.values())
                .anyMatch(known ->
                        known.entry().equals(type)
                                && known.from().contains(from)
                                && known.to() == to);
    }

    /// Without a reason in the journal nobody is called before somebody of the same service,
    /// priority and counter who came earlier.
    static void nobodyIsSkippedInSilence(Moment step) {
        eachEntry(
                step,
                (before, event) -> {
                    if (event instanceof Event.TicketCalled call && call.reason().isEmpty()) {
                        Ticket called = before.tickets().find(call.ticket()).orElseThrow();
                        List<Ticket> skipped = skippedFor(called, before);
                        assertEquals(List.of(), skipped, "skipped for " + called);
                    }
                });
    }

    /// Every event with the hall in which it happened.
    private static void eachEntry(Moment step, BiConsumer<Hall, Event> each) {
        Hall hall = step.was();
        for (HallEntry entry : step.entries()) {
            each.accept(hall, entry.event());
            hall = Folding.after(hall, entry);
        }
    }

    /// S70: in an emergency nobody gets a ticket of the hub's, is called or loses a turn.
    static void emergenciesHoldTheHall(Moment step) {
        eachEntry(
                step,
                (before, event) -> {
                    if (before.daybook().emergency().isPresent()) {
                        assertFalse(moves(event), () -> event + " in an emergency");
                    }
                });
    }

    private static boolean moves(Event event) {
        return event instanceof Event.TicketCalled
                || event instanceof Event.TicketNoShow
                || (event instanceof Event.TicketIssued issued && issued.offline().isEmpty());
    }

    /// Whoever comes is called where a counter stands ready: it never stands there beside somebody
    /// it may call.
    static void whoStandsReadyHasNobodyToCall(Moment step) {
        Situation after = new Situation(step.before().rules(), step.after(), step.before().now());
        assertEquals(Optional.empty(), Deciding.following(after));
    }

    private static List<Ticket> skippedFor(Ticket called, Hall before) {
        if (called.state() != TicketState.WAITING) {
            return List.of();
        }
        return before.tickets().all().values().stream()
                .filter(other -> other.state() == TicketState.WAITING)
                .filter(other -> other.service().equals(called.service()))
                .filter(other -> other.placedBy().equals(called.placedBy()))
                .filter(other -> other.counter().equals(called.counter()))
                .filter(other -> other.turn().slot() == called.turn().slot())
                .filter(other -> other.place() < called.place())
                .toList();
    }

    /// Asked the same again in the hall as it now is, a refusal says the same: it left nothing.
    static void refusalsLeaveNothing(Moment step) {
        if (step.verdict() instanceof Verdict.Refused) {
            Situation after =
                    new Situation(step.before().rules(), step.after(), step.before().now());
            assertEquals(step.verdict(), Deciding.decide(after, step.input()));
        }
    }

    /// A request asked again, at once or hours later, makes no entry and is answered as it was.
    static final class SameAnswers {
        private record Told(ReplyBody answer, Optional<Token> token) {}

        private final Map<UUID, Told> told = new HashMap<>();
        private int repeated;

        void check(Moment step) {
            if (!(step.input() instanceof Input.Asked asked)) {
                return;
            }
            UUID id = asked.message().id();
            switch (step.verdict()) {
                case Verdict.Accepted accepted when !accepted.drafts().isEmpty() -> {
                    ReplyBody answer = accepted.answer().apply(step.after());
                    Told before = told.put(id, new Told(answer, token(answer)));
                    assertNull(before, "decided twice: " + asked);
                }
                case Verdict.Repeated repeat -> {
                    Told first = Objects.requireNonNull(told.get(id), "never told");
                    Situation now =
                            new Situation(step.before().rules(), step.after(), step.before().now());
                    Repeating.answer(now, repeat.answered(), first.token())
                            .ifPresent(again -> assertSame(first.answer(), again));
                    repeated++;
                }
                default -> {}
            }
        }

        int repeated() {
            return repeated;
        }

        private static Optional<Token> token(ReplyBody answer) {
            return switch (answer) {
                case ReplyBody.TicketTaken taken -> Optional.of(taken.ticket().token());
                case ReplyBody.CheckedIn back -> Optional.of(back.ticket().token());
                default -> Optional.empty();
            };
        }

        /// People ahead, waits, place, state and calls may be fresh.
        private static void assertSame(ReplyBody first, ReplyBody again) {
            assertEquals(lasting(first), lasting(again));
        }

        private static List<Object> lasting(ReplyBody answer) {
            return switch (answer) {
                case ReplyBody.TicketTaken(var t) ->
                        List.of("taken", t.id(), t.number(), t.token(), t.issuedAt());
                case ReplyBody.CheckedIn(var t, _) ->
                        List.of("back", t.id(), t.number(), t.token(), t.issuedAt());
                case ReplyBody.AtCounter(var t, _) -> List.of("at counter", t.id(), t.number());
                case ReplyBody.SignedIn(_, var counter) -> List.of("signed in", counter);
                case ReplyBody.Transferred _ -> List.of("transferred");
                case ReplyBody.Done _ -> List.of("done");
            };
        }
    }
}
