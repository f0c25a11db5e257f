package cn.sansheng.hub.hall;

import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// Those who wait, for each service in lanes, in each lane by their place. A lane that nobody
/// stands in is not kept.
public record Queues(
        PSortedMap<ServiceCode, PSortedMap<Lane, PSortedMap<Double, TicketId>>> lanes) {
    static final Queues EMPTY = new Queues(TreePMap.empty());

    public PSortedMap<Lane, PSortedMap<Double, TicketId>> of(ServiceCode service) {
        return Optional.ofNullable(lanes.get(service)).orElse(TreePMap.empty());
    }

    public PSortedMap<Double, TicketId> lane(ServiceCode service, Lane lane) {
        return Optional.ofNullable(of(service).get(lane)).orElse(TreePMap.empty());
    }

    int size(ServiceCode service) {
        return of(service).values().stream().mapToInt(PSortedMap::size).sum();
    }

    int size() {
        return lanes.keySet().stream().mapToInt(this::size).sum();
    }

    /// The first of each lane of a service.
    Stream<TicketId> firsts(ServiceCode service) {
        return of(service).values().stream().map(lane -> lane.firstEntry().getValue());
    }

    /// All whose appointments stand like that.
    Stream<TicketId> inSlot(Turn.Slot slot) {
        return lanes.values().stream()
                .flatMap(service -> service.entrySet().stream())
                .filter(lane -> lane.getKey().slot() == slot)
                .flatMap(lane -> lane.getValue().values().stream());
    }

    /// A return's place lies between others and may be one that somebody comes back to.
    double freePlace(Ticket waiting) {
        PSortedMap<Double, TicketId> lane = lane(waiting.service(), Lane.of(waiting));
        double place = waiting.place();
        while (lane.containsKey(place)) {
            place = Math.nextUp(place);
        }
        return place;
    }

    Queues plus(Ticket waiting) {
        Lane lane = Lane.of(waiting);
        return with(
                waiting.service(),
                lane,
                lane(waiting.service(), lane).plus(waiting.place(), waiting.id()));
    }

    Queues minus(Ticket waiting) {
        Lane lane = Lane.of(waiting);
        return with(waiting.service(), lane, lane(waiting.service(), lane).minus(waiting.place()));
    }

    private Queues with(ServiceCode service, Lane lane, PSortedMap<Double, TicketId> next) {
        PSortedMap<Lane, PSortedMap<Double, TicketId>> was = of(service);
        return new Queues(
                lanes.plus(service, next.isEmpty() ? was.minus(lane) : was.plus(lane, next)));
    }
}
