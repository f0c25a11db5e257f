package cn.sansheng.hub.broker;

import static java.util.stream.Collectors.toUnmodifiableMap;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who may say and hear what in one hall (rule MQTT-RIGHTS). A name that hall.yaml does not list
/// has no rights at all.
public final class Rights {
    public static final String HUB = "hub";
    public static final String HUB_REQUESTS = "hub-requests";

    private static final Pattern BOARD = Pattern.compile("board-[a-z0-9-]{1,24}");

    private final HallId hall;
    private final Map<String, Grant> grants;

    /// `says` and `hears` are whole topics; `boards` adds every view named `board-…` to `hears`.
    public record Grant(List<Topic> says, List<Topic> hears, boolean boards) {}

    private Rights(HallId hall, Map<String, Grant> grants) {
        this.hall = hall;
        this.grants = grants;
    }

    public static Rights of(HallConfig config) {
        return of(config.hall(), config.stations());
    }

    static Rights of(HallId hall, List<HallConfig.Station> stations) {
        return new Rights(
                hall,
                stations.stream()
                        .filter(station -> station.kind() != StationKind.HUB)
                        .filter(station -> !isHub(station.name().value()))
                        .collect(
                                toUnmodifiableMap(
                                        station -> station.name().value(),
                                        station -> grant(hall, station))));
    }

    private static Grant grant(HallId hall, HallConfig.Station station) {
        Function<Verb, Topic> own = verb -> Topic.of(hall, verb, station.name());
        Stream<String> views =
                switch (station.kind()) {
                    case KIOSK -> Stream.of("services", "range-" + station.name(), "summary");
                    case COUNTER ->
                            Stream.concat(
                                    station.counter().map(number -> "counter-" + number).stream(),
                                    Stream.of("services", "summary"));
                    case BOARDS -> Stream.of("summary");
                    case HUB -> Stream.empty();
                };
        return new Grant(
                Stream.of(Verb.STATUS, Verb.FACT, Verb.REQUEST).map(own).toList(),
                Stream.of(
                                Stream.of(Verb.ACK, Verb.REPLY, Verb.ORDER, Verb.STATUS).map(own),
                                Stream.of(new Topic(hall, Verb.STATUS, HUB)),
                                views.map(view -> Topic.view(hall, view)))
                        .flatMap(topics -> topics)
                        .toList(),
                station.kind() == StationKind.BOARDS);
    }

    public static boolean isHub(String user) {
        return user.equals(HUB) || user.equals(HUB_REQUESTS);
    }

    /// By user name; the hub's two users are not among them.
    public Map<String, Grant> grants() {
        return grants;
    }

    /// Below this the hub's users may everything.
    public String root() {
        return "hall/v1/" + hall + "/";
    }

    public boolean maySay(String user, String topic) {
        if (isHub(user)) {
            return topic.startsWith(root()) && topic.chars().noneMatch(c -> c == '+' || c == '#');
        }
        Grant grant = grants.get(user);
        return grant != null
                && Topic.parse(topic).filter(parsed -> grant.says().contains(parsed)).isPresent();
    }

    /// A filter is granted whole or not at all: one with a wildcard is wider than any station's
    /// grant.
    public boolean mayHear(String user, String filter) {
        if (isHub(user)) {
            return filter.startsWith(root());
        }
        Grant grant = grants.get(user);
        return grant != null
                && Topic.parse(filter).filter(topic -> hears(grant, topic)).isPresent();
    }

    private boolean hears(Grant grant, Topic topic) {
        return grant.hears().contains(topic)
                || (grant.boards()
                        && topic.hall().equals(hall)
                        && topic.verb() == Verb.VIEW
                        && BOARD.matcher(topic.name()).matches());
    }
}
