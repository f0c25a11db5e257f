package cn.sansheng.counter.desk;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the hub has told. `recent` are the last tickets that stood here: a prompt names its ticket
/// by id only.
public record Seen(
        Optional<View.Counter> view,
        Map<ServiceCode, View.Names> services,
        List<Stood> recent,
        Optional<Prompt> prompt,
        ZoneId zone) {
    private static final int RECENT = 4;

    public Seen {
        services = Map.copyOf(services);
        recent = List.copyOf(recent);
    }

    /// A ticket that stood at this counter, and since when it was known to: its first call.
    record Stood(CalledTicket ticket, Instant from) {}

    /// A prompt with the hall seconds it had left when it was first seen.
    public record Prompt(View.Counter.RatingPrompt hub, int seconds) {}

    /// Before the hub has spoken; times stand in this machine's zone until the hall's is known.
    static Seen nothing(ZoneId machine) {
        return new Seen(Optional.empty(), Map.of(), List.of(), Optional.empty(), machine);
    }

    Seen arrived(View.Counter next, Moment now) {
        return new Seen(
                Optional.of(next), services, remembering(next, now), prompt(next, now), zone);
    }

    Seen removed() {
        return new Seen(Optional.empty(), services, recent, Optional.empty(), zone);
    }

    Seen offered(View.Services offer) {
        Map<ServiceCode, View.Names> names =
                offer.services().stream()
                        .collect(
                                Collectors.toMap(
                                        View.Services.Service::code, View.Services.Service::names));
        ZoneId hall = offer.hall().flatMap(it -> zone(it.zone())).orElse(zone);
        return new Seen(view, names, recent, prompt, hall);
    }

    /// A zone that this machine does not know is no reason to show nothing.
    private static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    LocalTime local(Instant time) {
        return LocalTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), zone);
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

    /// In the order of their letters.
    Map<ServiceCode, View.Names> servicesInOrder() {
        return new TreeMap<>(services);
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
