package cn.sansheng.hub.owner;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.OutcomeUnknown;
import cn.sansheng.hub.journal.StoreUnavailable;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Days that never were, decided as real ones are: they put years behind a hub that is to be
/// measured. Every ticket is printed, called, served and finished, every second one rated. No
/// snapshot is saved on the way.
public final class InventedDays {
    private final Rules rules;
    private final StationName kiosk;
    private final List<Post> posts;
    private final LargeBatch kept;
    private final UUID outbox = Ids.next();
    private final Map<StationName, Long> reported = new HashMap<>();
    private Standing standing;
    private Instant now = Instant.EPOCH;

    private record Post(StationName station, ClerkId clerk, ServiceCode service) {}

    /// For a hall whose journal has no entry yet; `first` is its first day.
    public InventedDays(Rules rules, Journal journal, LocalDate first) {
        HallConfig config = rules.config();
        this.rules = rules;
        this.kiosk =
                config.stations().stream()
                        .filter(station -> station.kind() == StationKind.KIOSK)
                        .map(HallConfig.Station::name)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("the hall has no kiosk"));
        this.posts = posts(config);
        this.kept = new LargeBatch(config.hall(), journal);
        this.standing = new Standing(Hall.empty(first), Head.START);
    }

    private static List<Post> posts(HallConfig config) {
        List<Post> posts = new ArrayList<>();
        Set<ClerkId> busy = new HashSet<>();
        for (HallConfig.Station station : config.stations()) {
            config.people().stream()
                    .filter(person -> !busy.contains(person.id()))
                    .flatMap(person -> post(config, station, person).stream())
                    .findFirst()
                    .ifPresent(post -> {
                        posts.add(post);
                        busy.add(post.clerk());
                    });
        }
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("the hall has no clerk for any counter");
        }
        return posts;
    }

    private static Optional<Post> post(
            HallConfig config, HallConfig.Station station, HallConfig.Person person) {
        return config.services().stream()
                .filter(service ->
                        station.counter().filter(service.counters()::contains).isPresent())
                .map(HallConfig.Service::code)
                .filter(person.serves()::contains)
                .findFirst()
                .map(service -> new Post(station.name(), person.id(), service));
    }

    /// Returns how many entries the journal has then.
    public long write(List<LocalDate> days, int tickets) throws StoreUnavailable, OutcomeUnknown {
        for (LocalDate day : days) {
            write(day, tickets);
        }
        kept.keep();
        return standing.head().n();
    }

    private void write(LocalDate day, int tickets) throws StoreUnavailable, OutcomeUnknown {
        HallConfig.Span hours = rules.config().hours().getFirst();
        now = at(day, hours.from());
        long millis = Duration.between(now, at(day, hours.to())).toMillis() / (tickets + 1);
        for (Post post : posts) {
            ask(
                    post.station(),
                    new Request.SignIn(post.clerk(), Optional.of("pin"), Optional.empty()));
        }
        for (int citizen = 0; citizen < tickets; citizen++) {
            now = now.plusMillis(millis);
            TicketId ticket = serve(posts.get(citizen % posts.size()));
            if (citizen % 2 == 0) {
                Post post = posts.get(citizen % posts.size());
                report(post.station(), new Fact.RatingGiven(5, Optional.of(ticket)));
            }
        }
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(rules.config().zone()).toInstant();
    }

    private TicketId serve(Post post) throws StoreUnavailable, OutcomeUnknown {
        Request take =
                new Request.TakeTicket(
                        post.service(), Optional.empty(), Optional.empty(), Optional.empty());
        TicketId ticket = ask(kiosk, take);
        report(kiosk, new Fact.TicketPrinted(ticket, "invented"));
        ask(post.station(), new Request.CallNext());
        ask(post.station(), new Request.Start());
        ask(post.station(), new Request.Finish(Optional.empty()));
        return ticket;
    }

    /// Returns the ticket that comes into being, if one does.
    private TicketId ask(StationName station, Request request)
            throws StoreUnavailable, OutcomeUnknown {
        TicketId ticket = Ids.ticket();
        happen(
                new Input.Asked(
                        station,
                        new RequestMessage(Ids.next(), now, request),
                        new Input.FreshTicket(ticket, Ids.token()),
                        Input.PinCheck.RIGHT,
                        Optional.empty()));
        return ticket;
    }

    private void report(StationName station, Fact fact) throws StoreUnavailable, OutcomeUnknown {
        long seq = reported.merge(station, 1L, Long::sum);
        happen(new Input.Reported(station, new FactMessage(outbox, seq, Ids.next(), now, fact)));
    }

    private void happen(Input input) throws StoreUnavailable, OutcomeUnknown {
        Round round = new Round(rules, standing, now, Outlook.UNKNOWN);
        round.passTime();
        if (!(Deciding.decide(round.situation(), input) instanceof Verdict.Accepted accepted)) {
            throw new IllegalStateException("the hall does not accept " + input);
        }
        round.take(accepted);
        kept.add(round.batch());
        standing = round.standing();
    }
}
