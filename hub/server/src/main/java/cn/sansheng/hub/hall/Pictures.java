package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact.BoardShown;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pictures that pages show: the live hall, and one ticket for its owner.
public final class Pictures {
    private static final int NUMBERS_BEFORE = 4;
    private static final int NEAR = 50;
    private static final Comparator<Ticket> WAITS_LONGEST =
            Comparator.comparing(ticket -> ticket.turn().from());

    private Pictures() {}

    /// What a board showed last, by its station's word. Not in the journal: a board that is
    /// repainted says it again.
    public record Shown(BoardShown fact, Instant at) {}

    public static LivePicture live(Situation situation, Map<BoardId, Shown> shown) {
        Hall hall = situation.hall();
        HallConfig config = situation.rules().config();
        return new LivePicture(
                hall.n(),
                config.hall(),
                config.names(),
                situation.now(),
                hall.open(),
                figures(situation),
                situation.rules().services().values().stream()
                        .map(service -> service(situation, service))
                        .toList(),
                situation.rules().counters().values().stream()
                        .map(counter -> counter(situation, counter))
                        .toList(),
                phones(hall.figures().phones()),
                ratings(hall.figures()),
                waitingOverDay(situation),
                List.copyOf(hall.floor().calls()),
                config.boards().stream().map(b -> board(situation, b, shown)).toList(),
                config.stations().stream().map(s -> station(situation, s)).toList(),
                unprinted(hall),
                hall.daybook().emergency());
    }

    private static LivePicture.Phones phones(PhoneCounts phones) {
        return new LivePicture.Phones(
                phones.withinThree(),
                phones.answeredInAll(),
                phones.abandoned(),
                phones.missed(),
                List.copyOf(phones.answered()),
                phones.meanAnswerSeconds(),
                phones.lateWhileServing());
    }

    private static LivePicture.Ratings ratings(Figures figures) {
        return new LivePicture.Ratings(
                List.copyOf(figures.ratings().levels()),
                Volumes.sum(figures.volumes().finished()),
                figures.ratings().noPrompt(),
                figures.ratings().alreadyRated());
    }

    /// Once its citizen is called, a missing paper costs nobody anything any more.
    private static List<LivePicture.Unprinted> unprinted(Hall hall) {
        return hall.floor().unprinted().entrySet().stream()
                .flatMap(failed ->
                        hall
                                .tickets()
                                .find(failed.getKey())
                                .filter(ticket -> ticket.state() == TicketState.WAITING)
                                .map(ticket -> unprinted(ticket, failed.getValue()))
                                .stream())
                .toList();
    }

    private static LivePicture.Unprinted unprinted(Ticket ticket, Paper paper) {
        return new LivePicture.Unprinted(
                ticket.number(), paper.station(), paper.at(), paper.failure().orElse(""));
    }

    private static LivePicture.Figures figures(Situation situation) {
        Hall hall = situation.hall();
        Volumes volumes = hall.figures().volumes();
        Optional<Double> meanWait =
                volumes.called() == 0
                        ? Optional.empty()
                        : Optional.of((double) volumes.waitedSeconds() / volumes.called());
        return new LivePicture.Figures(
                hall.tickets().waitingInAll(),
                longest(situation),
                meanWait,
                (int) hall.desks().values().stream().filter(Pictures::onPost).count(),
                situation.rules().counters().size(),
                Volumes.sum(volumes.issued()),
                volumes.called(),
                Volumes.sum(volumes.finished()),
                volumes.noShows());
    }

    private static boolean onPost(Desk desk) {
        return desk.clerk().isPresent() && desk.away().isEmpty();
    }

    private static Optional<LivePicture.Longest> longest(Situation situation) {
        return situation.rules().services().keySet().stream()
                .flatMap(service -> longest(situation, service).stream())
                .min(WAITS_LONGEST)
                .map(t -> new LivePicture.Longest(t.number(), t.service(), waited(situation, t)));
    }

    /// Nobody in a lane waits longer than its first.
    private static Optional<Ticket> longest(Situation situation, ServiceCode service) {
        Tickets tickets = situation.hall().tickets();
        return tickets.waiting()
                .firsts(service)
                .map(tickets::known)
                .filter(ticket -> !ticket.turn().from().isAfter(situation.now()))
                .min(WAITS_LONGEST);
    }

    private static long waited(Situation situation, Ticket ticket) {
        return Duration.between(ticket.turn().from(), situation.now()).toSeconds();
    }

    private static LivePicture.Service service(Situation situation, HallConfig.Service service) {
        Hall hall = situation.hall();
        Volumes volumes = hall.figures().volumes();
        int waiting = hall.tickets().waitingFor(service.code());
        return new LivePicture.Service(
                service.code(),
                service.names(),
                waiting,
                longest(situation, service.code()).map(t -> waited(situation, t)),
                situation.outlook().of(service.code(), Optional.empty()),
                situation.openFor(service.code()).size(),
                volumes.issued().getOrDefault(service.code(), 0),
                volumes.finished().getOrDefault(service.code(), 0));
    }

    private static LivePicture.Counter counter(Situation situation, HallConfig.Counter counter) {
        CounterId number = counter.number();
        Hall hall = situation.hall();
        Desk desk = hall.desk(number);
        Optional<Ticket> held = situation.held(number);
        Optional<Ringing> ringing =
                counter.line()
                        .flatMap(line -> Optional.ofNullable(situation.hall().ringing().get(line)));
        return new LivePicture.Counter(
                number,
                counter.place(),
                Views.state(situation, number),
                situation.since(number),
                held.map(Ticket::number),
                held.map(t -> t.calls().total()).orElse(0),
                desk.clerk().map(situation.rules()::displayName),
                desk.away().map(away -> away.reason().wire()),
                desk.away().flatMap(Desk.Away::backAt),
                counter.board(),
                counter.line(),
                ringing.map(Ringing::rings).orElse(0),
                counter.line().flatMap(l -> Optional.ofNullable(hall.devices().offHook().get(l))),
                hall.floor().posts().emptyAt(number),
                situation.stale(number));
    }

    private static List<LivePicture.Sample> waitingOverDay(Situation situation) {
        LivePicture.Sample present =
                new LivePicture.Sample(situation.now(), situation.hall().tickets().waitingInAll());
        return Stream.concat(situation.hall().figures().samples().stream(), Stream.of(present))
                .toList();
    }

    private static LivePicture.Board board(
            Situation situation, HallConfig.Board board, Map<BoardId, Shown> shown) {
        Optional<Shown> last = Optional.ofNullable(shown.get(board.id()));
        return new LivePicture.Board(
                board.id(),
                situation.rules().counters().values().stream()
                        .filter(c -> c.board().equals(Optional.of(board.id())))
                        .map(HallConfig.Counter::number)
                        .findFirst(),
                last.map(s -> s.fact().width()).orElse(board.width()),
                last.map(s -> s.fact().height()).orElse(board.height()),
                last.map(s -> s.fact().dots()),
                last.map(Shown::at),
                situation.hall().boards().getOrDefault(board.id(), false));
    }

    private static LivePicture.Station station(Situation situation, HallConfig.Station station) {
        Optional<StationStanding> standing =
                Optional.ofNullable(situation.hall().stations().get(station.name()));
        return new LivePicture.Station(
                station.name(),
                station.kind(),
                station.counter(),
                standing.map(StationStanding::online).orElse(false),
                standing.map(StationStanding::since),
                parts(standing, StationStanding.Part::state),
                parts(standing, StationStanding.Part::since),
                standing.flatMap(StationStanding::quarantined)
                        .filter(at -> situation.rules().day(at).equals(situation.hall().day())));
    }

    private static <T> Map<PartName, T> parts(
            Optional<StationStanding> standing, Function<StationStanding.Part, T> what) {
        return standing.stream()
                .flatMap(known -> known.parts().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> what.apply(e.getValue())));
    }

    /// Of today or of the day before; empty for older ones.
    public static Optional<TicketStanding> ticket(Situation situation, TicketId id) {
        return situation.hall().ticket(id).map(ticket -> ticket(situation, ticket));
    }

    private static TicketStanding ticket(Situation situation, Ticket ticket) {
        boolean waiting = ticket.state() == TicketState.WAITING;
        int ahead = waiting ? situation.ahead(ticket) : 0;
        HallConfig.Service service =
                Optional.ofNullable(situation.rules().services().get(ticket.service()))
                        .orElseThrow();
        Optional<CounterId> counter = waiting ? Optional.empty() : ticket.counter();
        return new TicketStanding(
                ticket.number(),
                ticket.service(),
                service.names(),
                ticket.state(),
                ahead,
                waiting ? situation.outlook().of(ticket) : Optional.empty(),
                counter,
                counter.map(c -> situation.rules().counters().get(c))
                        .map(HallConfig.Counter::place),
                Places.of(situation, ticket),
                waiting ? before(situation, ticket, ahead) : List.of(),
                ticket.issuedAt(),
                ticket.paper().map(paper -> !paper.failed()),
                Missing.returnUntil(situation, ticket));
    }

    /// The last few before it. They are of use to those who look up at the boards: far back there
    /// are none yet.
    private static List<TicketNumber> before(Situation situation, Ticket ticket, int ahead) {
        return ahead > NEAR
                ? List.of()
                : Line.around(ticket, situation).first(ahead).stream()
                        .skip(Math.max(0, ahead - NUMBERS_BEFORE))
                        .map(Ticket::number)
                        .toList();
    }
}
