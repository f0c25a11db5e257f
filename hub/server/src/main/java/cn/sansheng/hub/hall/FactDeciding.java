package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import java.util.Optional;

/// What a fact in its turn becomes. A fact cannot be refused: one that says what cannot be is
/// quarantined.
final class FactDeciding {
    private FactDeciding() {}

    static Verdict decide(Situation situation, Input.Reported reported) {
        Optional<Station> station = situation.rules().station(reported.station());
        if (station.isEmpty()) {
            return quarantine(reported, "not a station of this hall");
        }
        Optional<Verdict> verdict =
                switch (station.get().kind()) {
                    case COUNTER -> ofCounter(situation, reported, station.get());
                    case KIOSK -> ofKiosk(situation, reported);
                    case BOARDS -> ofBoards(situation, reported);
                    case HUB -> Optional.empty();
                };
        return verdict.or(() -> ofAny(situation, reported))
                .orElseGet(() ->
                        quarantine(reported, "not a fact of a " + station.get().kind().wire()));
    }

    private static Optional<Verdict> ofCounter(
            Situation situation, Input.Reported reported, Station station) {
        Telephoning telephone =
                new Telephoning(situation, reported, station.counter().orElseThrow());
        return switch (reported.fact().fact()) {
            case Fact.RatingGiven f ->
                    Optional.of(
                            happened(
                                    situation,
                                    reported,
                                    Pressing.event(situation, station, f, reported.fact().at())));
            case Fact.PhoneRang f -> Optional.of(telephone.rang(f));
            case Fact.PhoneAnswered f -> Optional.of(telephone.answered(f));
            case Fact.PhoneAbandoned f -> Optional.of(telephone.abandoned(f));
            case Fact.PhoneEnded f -> Optional.of(telephone.ended(f));
            case Fact.PhoneOffHookTooLong f -> Optional.of(telephone.offHook(f));
            default -> Optional.empty();
        };
    }

    private static Optional<Verdict> ofKiosk(Situation situation, Input.Reported reported) {
        return switch (reported.fact().fact()) {
            case Fact.TicketPrinted f ->
                    Optional.of(happened(situation, reported, new Event.TicketPrinted(f.ticket())));
            case Fact.PrintFailed f ->
                    Optional.of(
                            happened(
                                    situation,
                                    reported,
                                    new Event.PrintFailed(f.ticket(), f.reason())));
            case Fact.TicketIssuedOffline f ->
                    Optional.of(OfflineNumbers.merged(situation, reported, f));
            default -> Optional.empty();
        };
    }

    private static Optional<Verdict> ofBoards(Situation situation, Input.Reported reported) {
        Optional<Event> event =
                switch (reported.fact().fact()) {
                    case Fact.BoardShown f ->
                            Optional.of(new Event.BoardShown(f.board(), f.revision(), f.upTo()));
                    case Fact.BoardLost f -> Optional.of(new Event.BoardLost(f.board()));
                    case Fact.BoardFound f -> Optional.of(new Event.BoardFound(f.board()));
                    default -> Optional.empty();
                };
        return event.map(what -> happened(situation, reported, what));
    }

    private static Optional<Verdict> ofAny(Situation situation, Input.Reported reported) {
        Optional<Event> event =
                switch (reported.fact().fact()) {
                    case Fact.PartChanged f ->
                            Optional.of(new Event.PartChanged(f.part(), f.state()));
                    case Fact.OrderDone f -> Optional.of(new Event.OrderDone(f.order()));
                    case Fact.OrderFailed f ->
                            Optional.of(new Event.OrderFailed(f.order(), f.reason()));
                    default -> Optional.empty();
                };
        return event.map(what -> happened(situation, reported, what));
    }

    static Verdict happened(Situation situation, Input.Reported reported, Event event) {
        return Verdict.accept(new Verdict.Draft(event, origin(situation, reported)));
    }

    static Origin origin(Situation situation, Input.Reported reported) {
        return Origin.fact(
                reported.fact(),
                reported.station(),
                counterOf(situation, reported).flatMap(c -> situation.hall().desk(c).clerk()));
    }

    private static Optional<CounterId> counterOf(Situation situation, Input.Reported reported) {
        return situation.rules().station(reported.station()).flatMap(Station::counter);
    }

    static Verdict quarantine(Input.Reported reported, String reason) {
        Origin origin = Origin.fact(reported.fact(), reported.station(), Optional.empty());
        return Verdict.accept(new Verdict.Draft(new Event.FactQuarantined(reason), origin));
    }
}
