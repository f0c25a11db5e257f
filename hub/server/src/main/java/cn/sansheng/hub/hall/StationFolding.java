package cn.sansheng.hub.hall;

import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the entries of a station change: who is there, how its parts are, and what it was given.
final class StationFolding {
    private StationFolding() {}

    static Hall after(Hall hall, Event.OfStation event, HallEntry entry) {
        Instant at = entry.at();
        return switch (event) {
            case Event.BoardShown e -> hall.withBoard(e.board(), true);
            case Event.BoardLost e -> hall.withBoard(e.board(), false);
            case Event.BoardFound e -> hall.withBoard(e.board(), true);
            case Event.NumbersGranted e -> hall.with(hall.daybook().with(station(entry), e));
            case Event.StationOnline e -> online(hall, station(entry), e, at);
            case Event.StationOffline _ -> known(hall, station(entry), was -> was.offline(at));
            case Event.PartChanged e ->
                    known(hall, station(entry), was -> was.withPart(e.part(), e.state(), at));
            case Event.FactQuarantined _ ->
                    known(hall, station(entry), was -> was.withQuarantined(at));
            case Event.OrderDone _, Event.OrderFailed _, Event.RequestOvertaken _ -> hall;
        };
    }

    private static StationName station(HallEntry entry) {
        return entry.origin().station().orElseThrow();
    }

    private static Hall online(
            Hall hall, StationName station, Event.StationOnline event, Instant at) {
        StationStanding was =
                Optional.ofNullable(hall.stations().get(station))
                        .orElseGet(() -> StationStanding.unknown(event.kind(), at));
        return hall.withStation(station, was.born(event.session(), event.parts(), at));
    }

    private static Hall known(
            Hall hall, StationName station, UnaryOperator<StationStanding> change) {
        StationStanding was = hall.stations().get(station);
        return was == null ? hall : hall.withStation(station, change.apply(was));
    }
}
