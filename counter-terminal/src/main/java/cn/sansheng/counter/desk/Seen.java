package cn.sansheng.counter.desk;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the hub has told. `recent` are the last tickets that stood here: a prompt names its ticket
/// by id only.
public record Seen(
        Optional<View.Counter> view, SeenHall hall, List<Stood> recent, Optional<Prompt> prompt) {
    private static final int RECENT = 4;

    public Seen {
        recent = List.copyOf(recent);
    }

    /// A ticket that stood at this counter, and since when it was known to: its first call.
    record Stood(CalledTicket ticket, Instant from) {}

    /// A prompt with the hall seconds it had left when it was first seen.
    public record Prompt(View.Counter.RatingPrompt hub, int seconds) {}

    /// Before the hub has spoken.
    static Seen nothing(ZoneId machine) {
        return new Seen(Optional.empty(), SeenHall.unknown(machine), List.of(), Optional.empty());
    }

    Seen arrived(View.Counter next, Moment now) {
        List<Stood> stood = remembering(next, now);
        return new Seen(Optional.of(next), hall, stood, prompt(next, now));
    }

    Seen removed() {
        return new Seen(Optional.empty(), hall, recent, Optional.empty());
    }

    Seen offered(View.Services offer) {
        return with(hall.offering(offer));
    }

    Seen noticed(List<String> notices) {
        return with(hall.with(notices));
    }

    private Seen with(SeenHall next) {
        return new Seen(view, next, recent, prompt);
    }

    LocalTime local(Instant time) {
        return LocalTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), hall.zone());
    }

    CounterState state() {
        return view.map(View.Counter::state).orElse(CounterState.CLOSED);
    }

    Optional<CalledTicket> ticket() {
        return view.flatMap(View.Counter::ticket);
    }

    List<View.Counter.Waiting> waiting() {
        return view.map(View.Counter::waiting).orElse(List.of());
    }

    Optional<Instant> readySince() {
        return particulars().flatMap(View.Counter.Desk::readySince);
    }

    /// Those that may be taken up here, the longest first.
    List<View.Counter.Parked> parked() {
        return particulars().flatMap(View.Counter.Desk::parked).orElse(List.of());
    }

    /// The last that were finished here today, the latest first.
    List<View.Counter.Done> history() {
        return particulars().flatMap(View.Counter.Desk::history).orElse(List.of());
    }

    Optional<CalledTicket> known(TicketId id) {
        return stood(id).map(Stood::ticket);
    }

    Optional<Instant> firstSeen(TicketId id) {
        return stood(id).map(Stood::from);
    }

    private Optional<Stood> stood(TicketId id) {
        return recent.stream().filter(it -> it.ticket().id().equals(id)).findFirst();
    }

    /// What a hub of this version tells beside.
    Optional<View.Counter.Desk> particulars() {
        return view.flatMap(View.Counter::desk);
    }

    /// The prompt that a button answers now.
    Optional<Prompt> openPrompt(Moment now) {
        return prompt.filter(seen -> now.hall().isBefore(seen.hub().until()));
    }

    private List<Stood> remembering(View.Counter next, Moment now) {
        if (next.ticket().isEmpty()) {
            return recent;
        }
        CalledTicket ticket = next.ticket().get();
        Instant from =
                firstSeen(ticket.id())
                        .or(() -> next.desk().map(View.Counter.Desk::since))
                        .orElse(now.hall());
        Stream<Stood> others = recent.stream().filter(it -> !it.ticket().id().equals(ticket.id()));
        return Stream.concat(Stream.of(new Stood(ticket, from)), others).limit(RECENT).toList();
    }

    private Optional<Prompt> prompt(View.Counter next, Moment now) {
        return next.ratingPrompt()
                .map(hub ->
                        prompt.filter(was -> was.hub().equals(hub))
                                .orElseGet(() -> new Prompt(hub, secondsLeft(hub, now))));
    }

    static int secondsLeft(View.Counter.RatingPrompt hub, Moment now) {
        long left = Duration.between(now.hall(), hub.until()).toMillis();
        return (int) Math.max(0, Math.ceilDiv(left, 1000L));
    }
}
