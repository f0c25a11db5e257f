package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The numbers that kiosks give out while the hub is away (contract, offline numbers; B9). Each
/// kiosk is granted one range a day, of every service's letter; the grant is an entry, so that no
/// change of the hall's configuration can make two ranges overlap.
public final class OfflineNumbers {
    /// The hub itself counts upward to here; ranges lie above.
    static final int LAST_ONLINE = 5000;

    /// A kiosk alone all day gives fewer of one service.
    private static final int IN_A_RANGE = 200;

    private OfflineNumbers() {}

    /// Grants that the open day still lacks.
    static List<Verdict.Draft> due(Situation situation) {
        List<Verdict.Draft> drafts = new ArrayList<>();
        var granted = situation.hall().daybook().numbers();
        int last =
                granted.values().stream()
                        .mapToInt(Event.NumbersGranted::to)
                        .max()
                        .orElse(LAST_ONLINE);
        for (Station station : situation.rules().config().stations()) {
            if (station.kind() == StationKind.KIOSK && !granted.containsKey(station.name())) {
                Event grant = new Event.NumbersGranted(last + 1, last + IN_A_RANGE);
                drafts.add(new Verdict.Draft(grant, Origin.station(station.name())));
                last += IN_A_RANGE;
            }
        }
        return drafts;
    }

    /// What a kiosk may still give out today: what the journal has seen of its range is left out,
    /// so that even one that lost its memory prints no number twice.
    public static View.Ranges view(Situation situation, StationName kiosk) {
        List<View.Ranges.Range> ranges =
                granted(situation, kiosk).stream()
                        .flatMap(grant -> left(situation, grant))
                        .toList();
        return new View.Ranges(
                0,
                situation.hall().day(),
                ranges,
                Optional.of(situation.rules().times().on(situation.hall().day())),
                situation.rules().items());
    }

    private static Stream<View.Ranges.Range> left(Situation situation, Event.NumbersGranted grant) {
        Tickets tickets = situation.hall().tickets();
        return situation.rules().services().keySet().stream()
                .map(service -> range(service, grant, tickets.lastUpTo(service, grant.to())))
                .flatMap(Optional::stream);
    }

    private static Optional<View.Ranges.Range> range(
            ServiceCode service, Event.NumbersGranted grant, int lastUsed) {
        int from = Math.max(grant.from(), lastUsed + 1);
        return from > grant.to()
                ? Optional.empty()
                : Optional.of(new View.Ranges.Range(service, from, grant.to()));
    }

    private static Optional<Event.NumbersGranted> granted(Situation situation, StationName kiosk) {
        return Optional.ofNullable(situation.hall().daybook().numbers().get(kiosk));
    }

    /// The paper is out: it stands, and an online ticket of the same request that nobody has called
    /// is void.
    static Verdict merged(
            Situation situation, Input.Reported reported, Fact.TicketIssuedOffline fact) {
        Optional<String> wrong = wrong(situation, reported.station(), fact);
        if (wrong.isPresent()) {
            return FactDeciding.quarantine(reported, wrong.get());
        }
        Origin origin = FactDeciding.origin(situation, reported);
        List<Verdict.Draft> drafts = new ArrayList<>();
        drafts.add(new Verdict.Draft(issued(fact), origin));
        fact.request().ifPresent(request -> drafts.add(settled(situation, fact, request, origin)));
        return Verdict.accept(drafts).with(new Verdict.NewToken(fact.ticket(), fact.token()));
    }

    /// A number belongs to the day on its paper: one of a day that is over waits for nobody.
    private static Optional<String> wrong(
            Situation situation, StationName kiosk, Fact.TicketIssuedOffline fact) {
        TicketNumber number = fact.number();
        if (situation.rules().day(fact.issuedAt()).isBefore(situation.hall().day())) {
            return Optional.of("its day is over");
        }
        boolean inRange =
                situation.rules().services().containsKey(fact.service())
                        && number.letter() == fact.service().letter()
                        && granted(situation, kiosk)
                                .filter(grant ->
                                        grant.from() <= number.serial()
                                                && number.serial() <= grant.to())
                                .isPresent();
        if (!inRange) {
            return Optional.of("number out of range");
        }
        boolean used =
                situation.hall().tickets().find(number).isPresent()
                        || situation.hall().tickets().find(fact.ticket()).isPresent();
        return used ? Optional.of("number is used") : Optional.empty();
    }

    private static Event issued(Fact.TicketIssuedOffline fact) {
        return new Event.TicketIssued(
                fact.ticket(),
                fact.number(),
                fact.service(),
                fact.priority(),
                Optional.empty(),
                Optional.of(true),
                Optional.of(fact.issuedAt()),
                Optional.empty(),
                fact.language());
    }

    /// One person, one live ticket: either the request made one too, and one of both is void, or it
    /// will be refused should it still arrive.
    private static Verdict.Draft settled(
            Situation situation, Fact.TicketIssuedOffline fact, UUID request, Origin origin) {
        Optional<Ticket> twin =
                situation
                        .hall()
                        .answers()
                        .find(request)
                        .flatMap(Answered::ticket)
                        .flatMap(situation.hall().tickets()::find);
        return twin.map(online -> new Verdict.Draft(voided(fact, online), origin.further()))
                .orElseGet(() ->
                        new Verdict.Draft(
                                new Event.RequestOvertaken(fact.ticket()),
                                Origin.request(
                                        request,
                                        origin.station().orElseThrow(),
                                        Optional.empty())));
    }

    private static Event voided(Fact.TicketIssuedOffline fact, Ticket online) {
        boolean waiting = online.state() == TicketState.WAITING && online.calls().total() == 0;
        return waiting
                ? new Event.TicketVoided(online.id(), "printed-offline")
                : new Event.TicketVoided(fact.ticket(), "already-called-online");
    }
}
