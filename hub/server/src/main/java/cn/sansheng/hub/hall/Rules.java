package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Counter;
import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.config.HallConfig.PriorityGroup;
import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The hall's configuration, laid out for deciding.
public final class Rules {
    /// A group that has left the configuration while its tickets still wait keeps their promise.
    private static final int FIRST_CLASS = 1;

    private final HallConfig config;
    private final SortedMap<ServiceCode, Service> services = new TreeMap<>();
    private final SortedMap<CounterId, Counter> counters = new TreeMap<>();
    private final Map<StationName, Station> stations;
    private final Map<ClerkId, Person> people;
    private final OpeningTimes times;
    private final Map<Priority, Integer> classes;
    private final Optional<Map<ServiceCode, List<Item>>> items;

    public Rules(HallConfig config) {
        this.config = config;
        times = new OpeningTimes(config.zone(), config.hours(), config.workingDays());
        config.services().forEach(service -> services.put(service.code(), service));
        config.counters().forEach(counter -> counters.put(counter.number(), counter));
        stations =
                config.stations().stream()
                        .collect(Collectors.toMap(Station::name, Function.identity()));
        people =
                config.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        items = Optional.of(config.itemsForKiosks()).filter(some -> !some.isEmpty());
        classes =
                config.priorities().stream()
                        .collect(
                                Collectors.toMap(
                                        PriorityGroup::code, PriorityGroup::priorityClass));
    }

    public HallConfig config() {
        return config;
    }

    public SortedMap<ServiceCode, Service> services() {
        return services;
    }

    public SortedMap<CounterId, Counter> counters() {
        return counters;
    }

    /// What kiosks show of every service; the same for as long as the hub runs.
    Optional<Map<ServiceCode, List<Item>>> items() {
        return items;
    }

    Optional<Station> station(StationName name) {
        return Optional.ofNullable(stations.get(name));
    }

    public Optional<Person> person(ClerkId id) {
        return Optional.ofNullable(people.get(id));
    }

    String displayName(ClerkId id) {
        return person(id).map(Person::displayName).orElse(id.value());
    }

    Optional<BoardId> boardOver(CounterId counter) {
        return Optional.ofNullable(counters.get(counter)).flatMap(Counter::board);
    }

    Optional<LineId> lineAt(CounterId counter) {
        return Optional.ofNullable(counters.get(counter)).flatMap(Counter::line);
    }

    /// S4: a counter serves what it is set up for and the clerk at it may handle.
    public boolean serves(CounterId counter, ClerkId clerk, ServiceCode service) {
        Service at = services.get(service);
        return at != null
                && at.counters().contains(counter)
                && person(clerk).map(p -> p.serves().contains(service)).orElse(false);
    }

    /// Every counter set up for a service, open or not.
    List<CounterId> countersFor(ServiceCode service) {
        return Optional.ofNullable(services.get(service)).stream()
                .flatMap(at -> at.counters().stream())
                .sorted()
                .toList();
    }

    /// What a counter is set up for, whoever sits there; nothing for an unknown one.
    List<ServiceCode> servicesOf(CounterId counter) {
        return services.values().stream()
                .filter(service -> service.counters().contains(counter))
                .map(Service::code)
                .toList();
    }

    List<ServiceCode> servedAt(CounterId counter, ClerkId clerk) {
        return services.keySet().stream().filter(s -> serves(counter, clerk, s)).toList();
    }

    /// Whose counter this is: of the first service that its clerk, or else anybody, handles here.
    Names officeAt(CounterId counter, Optional<ClerkId> clerk) {
        return services.values().stream()
                .filter(service -> service.counters().contains(counter))
                .filter(service -> clerk.map(c -> serves(counter, c, service.code())).orElse(true))
                .map(Service::department)
                .findFirst()
                .orElse(config.names());
    }

    /// B5: the best class that a ticket's service, its priority or its appointment gives it.
    public int rank(ServiceCode service, Lane lane) {
        if (lane.slot() == Turn.Slot.AHEAD) {
            return Picking.EARLY;
        }
        int byAppointment =
                lane.slot() == Turn.Slot.COME
                        ? config.appointments().priorityClass()
                        : Picking.ORDINARY;
        int byService =
                Optional.ofNullable(services.get(service))
                        .flatMap(Service::priorityClass)
                        .orElse(Picking.ORDINARY);
        int byGroup =
                lane.priority()
                        .map(group -> classes.getOrDefault(group, FIRST_CLASS))
                        .orElse(Picking.ORDINARY);
        return Math.min(byAppointment, Math.min(byService, byGroup));
    }

    public Optional<Integer> usualMinutes(ServiceCode service) {
        return Optional.ofNullable(services.get(service)).map(Service::normalMinutes);
    }

    Optional<Names> place(CounterId counter) {
        return Optional.ofNullable(counters.get(counter)).map(Counter::place);
    }

    public LocalDate day(Instant at) {
        return times.day(at);
    }

    String clock(Instant at) {
        ZonedDateTime local = at.atZone(config.zone());
        return "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    public boolean officeHours(Instant at) {
        return times.include(at);
    }

    public OpeningTimes times() {
        return times;
    }
}
