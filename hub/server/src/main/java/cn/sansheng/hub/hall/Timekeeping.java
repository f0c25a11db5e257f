package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.CallOrder;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Status.Anchor;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the passing of time does: opening and closing, the change of day, calls nobody answered.
public final class Timekeeping {
    private static final Duration CALL_IS_OVER = Duration.ofSeconds(60);

    /// The journal fills it in when the entry gets its number.
    private static final Anchor LATER = new Anchor(1, "0".repeat(64));

    private Timekeeping() {}

    /// One step at a time; the owner asks again until nothing more is due.
    static Verdict passed(Situation situation) {
        if (situation.rules().day(situation.now()).isAfter(situation.hall().day())) {
            return Verdict.accept(drafts(closeDay(situation)));
        }
        List<Verdict.Draft> grants = OfflineNumbers.due(situation);
        if (!grants.isEmpty()) {
            return Verdict.accept(grants);
        }
        List<Event> events = new ArrayList<>(missedCalls(situation));
        CheckingIn.due(situation).forEach(events::add);
        Missing.due(situation).forEach(events::add);
        EmptyPosts.due(situation).forEach(events::add);
        boolean open = situation.rules().officeHours(situation.now());
        if (open != situation.hall().open()) {
            events.add(open ? new Event.HallOpened() : new Event.HallClosed());
        }
        return events.isEmpty() ? new Verdict.OutOfTurn() : Verdict.accept(drafts(events));
    }

    private static List<Verdict.Draft> drafts(List<Event> events) {
        return events.stream().map(event -> new Verdict.Draft(event, Origin.TIME)).toList();
    }

    /// Nothing of a day goes into the next: who still waits is void, who still sits is signed out.
    private static List<Event> closeDay(Situation situation) {
        List<Event> events = new ArrayList<>();
        Hall hall = situation.hall();
        hall.ringing()
                .forEach((line, ringing) ->
                        events.add(Telephoning.missed(situation.rules(), line, ringing)));
        hall.tickets()
                .inState(
                        TicketState.WAITING,
                        TicketState.CALLED,
                        TicketState.SERVING,
                        TicketState.PARKED)
                .forEach(ticket -> events.add(new Event.TicketVoided(ticket.id(), "day-closed")));
        hall.desks().forEach((counter, desk) -> signOut(counter, desk).ifPresent(events::add));
        if (hall.open()) {
            events.add(new Event.HallClosed());
        }
        events.add(new Event.DayClosed(LATER));
        return events;
    }

    private static Optional<Event> signOut(CounterId counter, Desk desk) {
        return desk.clerk()
                .map(clerk -> new Event.ClerkSignedOut(clerk, counter, Optional.of("closing")));
    }

    private static List<Event> missedCalls(Situation situation) {
        List<Event> events = new ArrayList<>();
        situation
                .hall()
                .ringing()
                .forEach((line, ringing) -> {
                    if (!situation.now().isBefore(overAt(ringing))) {
                        events.add(Telephoning.missed(situation.rules(), line, ringing));
                    }
                });
        return events;
    }

    private static Instant overAt(Ringing ringing) {
        return ringing.lastRing().plus(CALL_IS_OVER);
    }

    /// When those who are first of their lanes come to wait too long, and the order changes.
    private static Stream<Instant> patience(Situation situation) {
        return situation.rules().config().order() instanceof CallOrder.Fair fair
                ? situation
                        .hall()
                        .tickets()
                        .firsts()
                        .map(ticket -> ticket.turn().from().plus(fair.patience()).plusMillis(1))
                : Stream.empty();
    }

    /// When time alone next changes an entry or a view: the owner sleeps no longer than until then.
    public static Instant nextDeadline(Situation situation) {
        Stream<Instant> calls =
                situation.hall().ringing().values().stream().map(Timekeeping::overAt);
        Stream<Instant> prompts =
                situation.hall().desks().keySet().stream()
                        .flatMap(counter -> situation.prompt(counter).stream())
                        .map(situation::promptEnd);
        Stream<Instant> stale =
                situation.hall().desks().keySet().stream()
                        .flatMap(counter -> situation.staleAt(counter).stream());
        Instant turn = situation.rules().times().nextTurn(situation.now());
        return Stream.of(
                        calls,
                        prompts,
                        stale,
                        CheckingIn.slots(situation.hall()),
                        patience(situation),
                        Missing.deadlines(situation),
                        EmptyPosts.deadlines(situation))
                .flatMap(deadlines -> deadlines)
                .filter(deadline -> deadline.isAfter(situation.now()))
                .min(Instant::compareTo)
                .filter(deadline -> deadline.isBefore(turn))
                .orElse(turn);
    }
}
