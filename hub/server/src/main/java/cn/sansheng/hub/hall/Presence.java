package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.TicketState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stations that come and go. A session already known changes nothing: retained births are heard
/// again.
final class Presence {
    private Presence() {}

    static Verdict born(Situation situation, Input.Born born) {
        Status birth = born.birth();
        StationStanding was = situation.hall().stations().get(born.station());
        if (was != null && was.online() && was.session().equals(birth.session())) {
            return new Verdict.OutOfTurn();
        }
        Event event =
                new Event.StationOnline(
                        birth.session(), birth.kind(), birth.software(), birth.parts());
        return Verdict.accept(new Verdict.Draft(event, Origin.station(born.station())));
    }

    /// A late will of an older session is not the present one's.
    static Verdict died(Situation situation, Input.Died died) {
        StationStanding was = situation.hall().stations().get(died.station());
        if (was == null || !was.online() || !was.session().equals(died.session())) {
            return new Verdict.OutOfTurn();
        }
        return Verdict.accept(
                new Verdict.Draft(
                        new Event.StationOffline(died.session()), Origin.station(died.station())));
    }

    static Verdict goneTooLong(Situation situation, Input.GoneTooLong gone) {
        Optional<CounterId> counter =
                situation.rules().station(gone.station()).flatMap(Station::counter);
        StationStanding standing = situation.hall().stations().get(gone.station());
        Optional<ClerkId> clerk = counter.flatMap(c -> situation.hall().desk(c).clerk());
        if (clerk.isEmpty() || (standing != null && standing.online())) {
            return new Verdict.OutOfTurn();
        }
        List<Event> events = new ArrayList<>();
        situation.held(counter.orElseThrow()).map(Presence::letGo).ifPresent(events::add);
        events.add(
                new Event.ClerkSignedOut(
                        clerk.get(), counter.orElseThrow(), Optional.of("station-gone")));
        Origin origin = Origin.station(gone.station());
        return Verdict.accept(
                events.stream().map(event -> new Verdict.Draft(event, origin)).toList());
    }

    /// Nobody can press anything for this ticket any more: who was only called waits again, whose
    /// service had begun is set aside until some counter that serves it takes it up.
    private static Event letGo(Ticket held) {
        return held.state() == TicketState.CALLED
                ? new Event.TicketGivenBack(
                        held.id(), held.counter().orElseThrow(), GiveBack.STATION_GONE)
                : new Event.TicketParked(held.id(), ParkReason.OTHER, Optional.of(true));
    }
}
