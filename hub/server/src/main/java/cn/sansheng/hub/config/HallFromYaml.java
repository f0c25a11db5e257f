package cn.sansheng.hub.config;

import cn.sansheng.hub.config.HallConfig.Appointments;
import cn.sansheng.hub.config.HallConfig.Board;
import cn.sansheng.hub.config.HallConfig.BoardKind;
import cn.sansheng.hub.config.HallConfig.Broker;
import cn.sansheng.hub.config.HallConfig.Counter;
import cn.sansheng.hub.config.HallConfig.DemoClock;
import cn.sansheng.hub.config.HallConfig.EmptyPostLimits;
import cn.sansheng.hub.config.HallConfig.Limits;
import cn.sansheng.hub.config.HallConfig.Person;
import cn.sansheng.hub.config.HallConfig.PriorityGroup;
import cn.sansheng.hub.config.HallConfig.Role;
import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.hub.config.HallConfig.Store;
import cn.sansheng.hub.config.HallConfig.Tls;
import cn.sansheng.hub.config.HallConfig.Web;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A checked file as records. Whatever could fail here, a check has told before.
record HallFromYaml(Section hall, Holidays holidays, Path folder) {
    HallConfig config() {
        return new HallConfig(
                new HallId(hall.text("hall")),
                names(hall, "names"),
                ZoneId.of(hall.text("zone")),
                hall.texts("hours").flatMap(span -> Opening.span(span).stream()).toList(),
                list("services", this::service),
                list("counters", this::counter),
                list("boards", this::board),
                list("stations", this::station),
                list("people", this::person),
                hall.given("priorityLetter").map(letter -> letter.charAt(0)),
                list("priorities", this::priority),
                broker(),
                store(),
                folder.resolve(hall.text("data")),
                web(),
                tls(),
                limits(hall.section("limits")),
                hall.flag("demo"),
                clock(),
                workingDays(),
                order(hall.section("order")),
                appointments(hall.section("appointments")),
                ticketLimits());
    }

    private <T> List<T> list(String key, Function<Section, T> item) {
        return hall.sections(key).stream().map(item).toList();
    }

    private static Names names(Section section, String key) {
        Section names = section.section(key);
        return new Names(names.text("zh"), names.text("en"));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Service service(Section service) {
        Set<CounterId> counters =
                service.texts("counters").map(CounterId::parse).collect(Collectors.toSet());
        return new Service(
                ServiceCode.parse(service.text("code")),
                names(service, "names"),
                names(service, "department"),
                counters,
                service.integer("normalMinutes"),
                service.given("priorityClass").map(Integer::parseInt),
                service.integer("appointmentsPerSlot"),
                ItemsFromYaml.of(service));
    }

    private Counter counter(Section counter) {
        return new Counter(
                CounterId.parse(counter.text("number")),
                names(counter, "place"),
                counter.given("board").map(BoardId::new),
                counter.given("line").map(LineId::new));
    }

    private Board board(Section board) {
        return new Board(
                new BoardId(board.text("id")),
                word(BoardKind.class, board.text("kind")),
                board.integer("width"),
                board.integer("height"),
                board.text("idle"));
    }

    private Station station(Section station) {
        return new Station(
                new StationName(station.text("name")),
                word(StationKind.class, station.text("kind")),
                station.given("counter").map(CounterId::parse));
    }

    private Person person(Section person) {
        return new Person(
                new ClerkId(person.text("id")),
                person.text("displayName"),
                person.texts("roles")
                        .map(role -> word(Role.class, role))
                        .collect(Collectors.toSet()),
                person.texts("serves").map(ServiceCode::parse).collect(Collectors.toSet()));
    }

    private PriorityGroup priority(Section priority) {
        return new PriorityGroup(
                new Priority(priority.text("code")),
                names(priority, "names"),
                priority.integer("priorityClass"));
    }

    private Broker broker() {
        Section external = hall.section("broker").section("external");
        if (external.has("url")) {
            return new Broker.External(
                    URI.create(external.text("url")),
                    folder.resolve(external.text("credentialFile")));
        }
        Section embedded = hall.section("broker").section("embedded");
        boolean encrypted = hall.has("tls");
        return new Broker.Embedded(
                embedded.given("host").orElse(encrypted ? "0.0.0.0" : "127.0.0.1"),
                embedded.given("port").map(Integer::parseInt).orElse(encrypted ? 8883 : 1883));
    }

    private Store store() {
        Section postgresql = hall.section("store").section("postgresql");
        if (postgresql.has("url")) {
            return new Store.PostgreSql(
                    postgresql.text("url"),
                    postgresql.text("user"),
                    folder.resolve(postgresql.text("passwordFile")));
        }
        Path data = folder.resolve(hall.text("data"));
        return new Store.H2(
                hall.section("store")
                        .section("h2")
                        .given("folder")
                        .map(folder::resolve)
                        .orElse(data.resolve("store")));
    }

    private Web web() {
        Section web = hall.section("web");
        return new Web(web.text("host"), web.integer("port"), URI.create(web.text("publicUrl")));
    }

    private Optional<Tls> tls() {
        Section tls = hall.section("tls");
        return hall.has("tls")
                ? Optional.of(
                        new Tls(
                                folder.resolve(tls.text("certificate")),
                                folder.resolve(tls.text("key"))))
                : Optional.empty();
    }

    private static Limits limits(Section limits) {
        return new Limits(
                limits.integer("noShowCalls"),
                limits.integer("noShowPauseSeconds"),
                limits.integer("recallPauseSeconds"),
                limits.integer("ratingPromptSeconds"),
                limits.integer("phoneMaxRings"),
                limits.integer("clockSkewSeconds"),
                limits.integer("stationGoneMinutes"),
                limits.flag("noShowAutomatic"),
                limits.integer("mostCalls"),
                limits.integer("returns"),
                limits.integer("returnMinutes"),
                limits.integer("reopenMinutes"),
                limits.integer("servingStaleMinutes"),
                new EmptyPostLimits(
                        limits.integer("emptyPostHeadSeconds"),
                        limits.integer("emptyPostHallSeconds")));
    }

    private static CallOrder order(Section order) {
        return switch (order.text("rule")) {
            case "absolute" -> new CallOrder.Absolute();
            case "weighted" ->
                    new CallOrder.Weighted(order.texts("weights").map(Integer::parseInt).toList());
            default ->
                    new CallOrder.Fair(
                            order.integer("mostInRow"),
                            Duration.ofMinutes(order.integer("patienceMinutes")));
        };
    }

    private static Appointments appointments(Section appointments) {
        return new Appointments(
                appointments.integer("priorityClass"),
                appointments.integer("horizonDays"),
                Duration.ofMinutes(appointments.integer("slotMinutes")),
                Duration.ofMinutes(appointments.integer("earlyMinutes")),
                Duration.ofMinutes(appointments.integer("lateMinutes")),
                Duration.ofHours(appointments.integer("cancelHours")),
                appointments.integer("walkInPercent"));
    }

    private Optional<DemoClock> clock() {
        Section clock = hall.section("clock");
        return clock.given("start")
                .map(start -> OffsetDateTime.parse(start).toInstant())
                .map(start -> new DemoClock(start, Double.parseDouble(clock.text("speed"))));
    }

    /// A demo is shown on the day someone wants to see it, be that a Sunday.
    private WorkingDays workingDays() {
        if (hall.flag("demo")) {
            return WorkingDays.EVERY_DAY;
        }
        Set<DayOfWeek> week =
                EnumSet.copyOf(hall.texts("days").map(HallFromYaml::dayOfWeek).toList());
        Set<LocalDate> closures = Opening.days(hall, "closures");
        Set<LocalDate> extraDays = Opening.days(hall, "extraDays");
        return new WorkingDays(
                week,
                with(holidays.closed(), closures, extraDays),
                with(holidays.open(), extraDays, closures));
    }

    private static DayOfWeek dayOfWeek(String text) {
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    /// What the hall itself decides goes before what was announced.
    private static Set<LocalDate> with(
            Set<LocalDate> announced, Set<LocalDate> more, Set<LocalDate> fewer) {
        return Stream.concat(announced.stream(), more.stream())
                .filter(day -> !fewer.contains(day))
                .collect(Collectors.toSet());
    }

    private TicketLimits ticketLimits() {
        Map<ServiceCode, Integer> aDay =
                hall.sections("services").stream()
                        .filter(service -> service.has("ticketsADay"))
                        .collect(
                                Collectors.toMap(
                                        service -> ServiceCode.parse(service.text("code")),
                                        service -> service.integer("ticketsADay")));
        return new TicketLimits(
                aDay,
                hall.given("lastTicketMinutes").map(Long::parseLong).map(Duration::ofMinutes));
    }
}
