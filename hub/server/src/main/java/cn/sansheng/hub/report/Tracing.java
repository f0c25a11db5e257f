package cn.sansheng.hub.report;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Finds the entries that concern one counter: its own, its tickets', its board's and its
/// stations', whatever their type. It reads them as anybody reads an export, by their keys.
public final class Tracing {
    /// Each ring and each picture would hide the calls.
    private static final Set<String> REPEATED = Set.of("phone-rang", "board-shown");

    private final String counter;
    private final Optional<String> board;
    private final Set<StationName> stations;
    private final Map<String, Event.TicketIssued> issued = new HashMap<>();
    private final Map<String, Instant> since = new HashMap<>();
    private final Map<String, String> counters = new HashMap<>();
    private final List<Moment> moments = new ArrayList<>();

    public Tracing(CounterId counter, HallConfig config) {
        this.counter = counter.toString();
        this.board =
                config.counters().stream()
                        .filter(place -> place.number().equals(counter))
                        .flatMap(place -> place.board().stream())
                        .map(Object::toString)
                        .findFirst();
        this.stations =
                config.stations().stream()
                        .filter(station -> station.counter().equals(Optional.of(counter)))
                        .map(Station::name)
                        .collect(Collectors.toSet());
    }

    /// Every entry of the days asked for, in order: a ticket is known by what was said before.
    public void take(HallEntry entry) {
        String type = Types.nameOf(entry.event().getClass());
        ObjectNode data = Json.tree(entry.event());
        data.remove("type");
        String ticket = data.path("ticket").asString("");
        if (entry.event() instanceof Event.TicketIssued event) {
            issued.put(ticket, event);
            since.put(ticket, entry.at());
        }
        if (type.equals("ticket-called") || type.equals("ticket-unparked")) {
            counters.put(ticket, data.path("counter").asString());
        }
        if (!REPEATED.contains(type) && concerns(entry, data, ticket)) {
            moments.add(moment(entry, type, data, ticket));
        }
    }

    public List<Moment> between(Instant from, Instant to) {
        return moments.stream()
                .filter(moment -> !moment.at().isBefore(from) && moment.at().isBefore(to))
                .toList();
    }

    private boolean concerns(HallEntry entry, ObjectNode data, String ticket) {
        return data.path("counter").asString("").equals(counter)
                || counter.equals(counters.get(ticket))
                || board.equals(Optional.of(data.path("board").asString("")))
                || entry.origin().station().filter(stations::contains).isPresent();
    }

    private Moment moment(HallEntry entry, String type, ObjectNode data, String ticket) {
        return new Moment(
                entry.n(),
                entry.at(),
                type,
                Optional.ofNullable(issued.get(ticket)).map(Event.TicketIssued::number),
                Optional.ofNullable(since.get(ticket)),
                clerk(entry, data),
                data);
    }

    private static Optional<ClerkId> clerk(HallEntry entry, ObjectNode data) {
        return data.has("clerk")
                ? Optional.of(new ClerkId(data.path("clerk").asString()))
                : entry.origin().by();
    }
}
