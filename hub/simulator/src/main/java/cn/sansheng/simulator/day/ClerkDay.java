package cn.sansheng.simulator.day;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One clerk's ways and plans: from these, what was noticed and the time, each step follows.
public final class ClerkDay {
    /// The hub wants 15 s between calls before it believes that nobody comes.
    static final Duration CALL_AGAIN_AFTER = Duration.ofSeconds(18);

    static final int CALLS = 3;
    private static final double LATEST_SECONDS = 240;
    static final Duration BREATH = Duration.ofSeconds(6);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

    private final DayShape day;
    private final ClerkId clerk;
    private final String pin;
    private final List<Absence> absences;
    private final Answering answering;

    public ClerkDay(DayShape day, ClerkId clerk, String pin) {
        this.day = day;
        this.clerk = clerk;
        this.pin = pin;
        this.absences = Absence.of(day, clerk.value());
        this.answering = new Answering(this);
    }

    /// The clerk as the simulator finds it when it starts at `now`.
    public ClerkStep begin(Instant now) {
        long passed = absences.stream().filter(one -> one.from().isBefore(now)).count();
        return calm(Clerk.coming(comesAfter(now)).tookAbsence((int) passed));
    }

    public ClerkStep step(Clerk was, ClerkEvent event, Instant now) {
        return switch (event) {
            case ClerkEvent.Looked(var view) -> act(was.sees(view), now);
            case ClerkEvent.TimePassed() -> act(was, now);
            case ClerkEvent.Answered(var reply) ->
                    was.doing() instanceof Doing.Asking asking
                            ? answering.after(was, asking, reply, now)
                            : calm(was);
        };
    }

    /// Does what is due by now.
    private ClerkStep act(Clerk was, Instant now) {
        return switch (was.doing()) {
            case Doing.Out(var until) when !now.isBefore(until) ->
                    ask(was, new Request.SignIn(clerk, Optional.of(pin), Optional.empty()));
            case Doing.Again(var request, var before, var at) when !now.isBefore(at) ->
                    ask(was.now(before), request);
            case Doing.Away(var until) when !now.isBefore(until) -> ask(was, new Request.Back());
            case Doing.Serving serving when !now.isBefore(serving.until()) ->
                    ask(was, leaving(was, serving.ticket()));
            case Doing.Calling calling when !now.isBefore(calling.comes()) ->
                    ask(was, new Request.Start());
            case Doing.Calling calling when !now.isBefore(callAgainAt(calling)) ->
                    ask(was, calling.calls() < CALLS ? new Request.Recall() : new Request.NoShow());
            case Doing.Free(var ready) when !now.isBefore(ready) -> between(was, now);
            default -> calm(was);
        };
    }

    /// Free and ready: go away, go home, take back who was parked, or call the next.
    private ClerkStep between(Clerk was, Instant now) {
        Optional<Clerk.Parked> back =
                was.parked().stream().filter(one -> !now.isBefore(one.back())).findFirst();
        if (back.isPresent()) {
            return ask(was, new Request.Unpark(back.get().ticket()));
        }
        if (was.absences() < absences.size()) {
            Absence next = absences.get(was.absences());
            if (!now.isBefore(next.from())) {
                Instant backAt = now.plus(next.length());
                return ask(
                        was,
                        new Request.Away(
                                next.reason(),
                                Optional.of(backAt),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        if (was.someoneWaits()) {
            return ask(was, new Request.CallNext());
        }
        if (!open(now) && was.parked().isEmpty()) {
            return ask(was, new Request.SignOut());
        }
        return calm(was.now(new Doing.Free(now.plus(LOOK_AGAIN))));
    }

    private Request leaving(Clerk was, CalledTicket ticket) {
        boolean firstTime = ticket.service().letter() == ticket.number().letter();
        Citizen.Leaving leaving = firstTime ? citizen(ticket).leaving() : Citizen.Leaving.SERVED;
        if (leaving == Citizen.Leaving.TO_FETCH_PAPERS && !takenBack(was, ticket)) {
            return new Request.Park(ParkReason.DOCUMENTS, Optional.empty());
        }
        if (leaving == Citizen.Leaving.TO_ANOTHER_SERVICE && day.services().size() > 1) {
            ServiceCode other = otherThan(ticket);
            return new Request.Transfer(Optional.of(other), Optional.empty(), Optional.empty());
        }
        return new Request.Finish(Optional.empty());
    }

    private static boolean takenBack(Clerk was, CalledTicket ticket) {
        return was.everParked().contains(ticket.id());
    }

    private ServiceCode otherThan(CalledTicket ticket) {
        List<DayShape.Service> others =
                day.services().stream()
                        .filter(one -> !one.code().equals(ticket.service()))
                        .toList();
        return others.get(ticket.number().serial() % others.size()).code();
    }

    Citizen citizen(CalledTicket ticket) {
        return Citizen.of(day.seed(), ticket.number(), day.meanMinutes(ticket.service()));
    }

    /// Whoever was put off together shall not come again together.
    Duration patience(UUID request) {
        return Dice.of(day.seed(), clerk + " " + request).seconds(20, 90);
    }

    Optional<Absence> absence(int index) {
        return index < absences.size() ? Optional.of(absences.get(index)) : Optional.empty();
    }

    boolean open(Instant at) {
        return day.sessions().stream().anyMatch(session -> session.holds(at));
    }

    /// Some minutes into the session, or of now when it runs: checking a PIN is slow by design, and
    /// the hub checks few at a time. After the last session, never.
    private Instant comesAfter(Instant now) {
        return day.sessions().stream()
                .filter(session -> now.isBefore(session.to()))
                .map(Session::from)
                .findFirst()
                .map(from -> from.isAfter(now) ? from : now)
                .map(from ->
                        from.plus(Dice.of(day.seed(), "comes " + clerk).seconds(2, LATEST_SECONDS)))
                .orElse(Instant.MAX);
    }

    Doing afterSignOut(Instant now) {
        Instant next = comesAfter(now);
        return next.equals(Instant.MAX) ? new Doing.Home() : new Doing.Out(next);
    }

    ClerkStep ask(Clerk was, Request request) {
        Clerk asking = was.now(new Doing.Asking(request, was.doing()));
        return new ClerkStep(asking, Optional.of(request), List.of(), Optional.empty());
    }

    ClerkStep calm(Clerk clerk) {
        return new ClerkStep(clerk, Optional.empty(), List.of(), wake(clerk.doing()));
    }

    private static Instant callAgainAt(Doing.Calling calling) {
        return calling.lastCall().plus(CALL_AGAIN_AFTER);
    }

    private static Optional<Instant> wake(Doing doing) {
        return switch (doing) {
            case Doing.Out(var until) -> Optional.of(until);
            case Doing.Again again -> Optional.of(again.at());
            case Doing.Away(var until) -> Optional.of(until);
            case Doing.Serving serving -> Optional.of(serving.until());
            case Doing.Calling calling -> {
                Instant again = callAgainAt(calling);
                yield Optional.of(calling.comes().isBefore(again) ? calling.comes() : again);
            }
            case Doing.Free(var ready) -> Optional.of(ready);
            case Doing.Asking _, Doing.Home _ -> Optional.empty();
        };
    }
}
