package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.CallOrder;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.PublishedItem;
import cn.sansheng.hub.config.TicketLimits;
import cn.sansheng.hub.config.WorkingDays;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A hall of three counters: services A (counters 1, 2) and B (counters 2, 3), clerks c1, c2, c3
/// for both, two kiosks, one boards' station. Elderly are of class 1, forces of class 2. A has told
/// what it does for people.
public final class TestRules {
    public static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    public static final StationName KIOSK = new StationName("kiosk-1");
    public static final StationName KIOSK_2 = new StationName("kiosk-2");
    public static final ServiceCode A = new ServiceCode('A');
    public static final ServiceCode B = new ServiceCode('B');
    public static final Priority ELDERLY = new Priority("elderly");
    public static final Priority MILITARY = new Priority("military");

    static final PublishedItem ITEM =
            new PublishedItem(
                    new Names("登记", "Registration"),
                    List.of(
                            new PublishedItem.Material(
                                    new Item.Material(
                                            new Names("身份证", "Identity card"),
                                            Optional.of(true),
                                            Optional.empty()),
                                    Optional.of(new Names("条例", "Regulations")))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(List.of()),
                    Optional.of(new Names("法", "Law")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private TestRules() {}

    public static StationName station(int counter) {
        return new StationName("counter-" + counter);
    }

    public static Rules small() {
        return small(CallOrder.DEFAULT);
    }

    public static Rules small(CallOrder order) {
        return small(order, HallConfig.Limits.DEFAULTS, TicketLimits.NONE);
    }

    static Rules small(HallConfig.Limits limits) {
        return small(CallOrder.DEFAULT, limits, TicketLimits.NONE);
    }

    public static Rules with(TicketLimits tickets) {
        return small(CallOrder.DEFAULT, HallConfig.Limits.DEFAULTS, tickets);
    }

    private static Rules small(CallOrder order, HallConfig.Limits limits, TicketLimits tickets) {
        return new Rules(config(order, limits, _ -> Set.of(A, B), tickets));
    }

    /// A hall in which each clerk may handle something else.
    static Rules serving(IntFunction<Set<ServiceCode>> serves) {
        return new Rules(
                config(CallOrder.DEFAULT, HallConfig.Limits.DEFAULTS, serves, TicketLimits.NONE));
    }

    private static HallConfig config(
            CallOrder order,
            HallConfig.Limits limits,
            IntFunction<Set<ServiceCode>> serves,
            TicketLimits tickets) {
        return new HallConfig(
                new HallId("small"),
                new Names("小厅", "Small hall"),
                ZoneId.of("Asia/Shanghai"),
                List.of(span("08:30", "11:30"), span("13:30", "17:00")),
                List.of(service(A, 1, 2), service(B, 2, 3)),
                counters(),
                IntStream.rangeClosed(1, 3).mapToObj(TestRules::board).toList(),
                stations(),
                IntStream.rangeClosed(1, 3).mapToObj(n -> clerk(n, serves.apply(n))).toList(),
                Optional.of('P'),
                List.of(
                        new HallConfig.PriorityGroup(ELDERLY, new Names("老人", "Elderly"), 1),
                        new HallConfig.PriorityGroup(MILITARY, new Names("军人", "Forces"), 2)),
                new HallConfig.Broker.Embedded("127.0.0.1", 1883),
                new HallConfig.Store.H2(Path.of("data")),
                Path.of("data"),
                new HallConfig.Web("127.0.0.1", 8080, URI.create("http://127.0.0.1:8080")),
                Optional.empty(),
                limits,
                false,
                Optional.empty(),
                WorkingDays.EVERY_DAY,
                order,
                HallConfig.Appointments.DEFAULTS,
                tickets);
    }

    private static HallConfig.Span span(String from, String to) {
        return new HallConfig.Span(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static HallConfig.Service service(ServiceCode code, int... counters) {
        Set<CounterId> at =
                IntStream.of(counters)
                        .mapToObj(CounterId::new)
                        .collect(java.util.stream.Collectors.toSet());
        return new HallConfig.Service(
                code,
                new Names("业务" + code, "Service " + code),
                new Names("局", "Bureau"),
                at,
                10,
                Optional.empty(),
                2,
                code.equals(A) ? List.of(ITEM) : List.of());
    }

    private static List<HallConfig.Counter> counters() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(n ->
                        new HallConfig.Counter(
                                new CounterId(n),
                                new Names("一楼", "1F"),
                                Optional.of(new BoardId("" + n)),
                                Optional.of(new LineId("800" + n))))
                .toList();
    }

    private static HallConfig.Board board(int n) {
        return new HallConfig.Board(
                new BoardId("" + n), HallConfig.BoardKind.COUNTER, 128, 32, "热情为您服务");
    }

    private static List<HallConfig.Station> stations() {
        List<HallConfig.Station> stations =
                new java.util.ArrayList<>(
                        List.of(
                                new HallConfig.Station(KIOSK, StationKind.KIOSK, Optional.empty()),
                                new HallConfig.Station(
                                        KIOSK_2, StationKind.KIOSK, Optional.empty()),
                                new HallConfig.Station(
                                        new StationName("boards-1"),
                                        StationKind.BOARDS,
                                        Optional.empty())));
        IntStream.rangeClosed(1, 3)
                .mapToObj(n ->
                        new HallConfig.Station(
                                station(n), StationKind.COUNTER, Optional.of(new CounterId(n))))
                .forEach(stations::add);
        return stations;
    }

    private static HallConfig.Person clerk(int n, Set<ServiceCode> serves) {
        return new HallConfig.Person(
                new ClerkId("c" + n), n + "号", Set.of(HallConfig.Role.CLERK), serves);
    }
}
