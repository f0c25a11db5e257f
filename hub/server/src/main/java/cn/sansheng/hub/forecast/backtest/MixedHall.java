package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A hall of twelve counters and six services with overlapping skills: what its configuration says,
/// and what only its visitors and clerks know.
final class MixedHall {
    static final StationName KIOSK = new StationName("kiosk-1");
    static final Priority ELDERLY = new Priority("elderly");
    private static final Names NAME = new Names("测试大厅", "Backtest hall");

    /// `usual` is the configured minutes, `median` the true ones at an average hour and clerk,
    /// `spread` that of their logarithm, `weight` the share of visitors.
    record Truth(char letter, int usual, double median, double spread, double weight) {
        ServiceCode code() {
            return new ServiceCode(letter);
        }
    }

    static final List<Truth> SERVICES =
            List.of(
                    new Truth('A', 10, 9.5, 0.55, 0.22),
                    new Truth('B', 5, 5.0, 0.50, 0.26),
                    new Truth('C', 8, 7.0, 0.60, 0.20),
                    new Truth('D', 15, 13.0, 0.45, 0.10),
                    new Truth('E', 15, 17.0, 0.60, 0.08),
                    new Truth('F', 5, 4.0, 0.40, 0.14));

    /// What the clerk of each counter may serve, and how long each takes compared to the average.
    static final List<String> SKILLS =
            List.of("AB", "AB", "AE", "BC", "BC", "CF", "CD", "D", "DE", "BF", "ABCF", "AE");

    static final List<Double> PACES =
            List.of(0.85, 1.2, 1.0, 0.9, 1.1, 1.3, 0.95, 1.0, 1.15, 0.8, 1.05, 1.0);

    private MixedHall() {}

    static StationName station(int counter) {
        return new StationName("counter-" + counter);
    }

    private static ClerkId clerk(int counter) {
        return new ClerkId("c" + counter);
    }

    static Request signIn(int counter) {
        return new Request.SignIn(clerk(counter), Optional.of("864213"), Optional.empty());
    }

    static Rules rules() {
        return new Rules(
                new HallConfig(
                        new HallId("backtest"),
                        NAME,
                        ZoneId.of("Asia/Shanghai"),
                        List.of(new HallConfig.Span(LocalTime.of(8, 30), LocalTime.of(17, 0))),
                        SERVICES.stream().map(MixedHall::service).toList(),
                        counters().mapToObj(MixedHall::counter).toList(),
                        List.of(),
                        stations(),
                        counters().mapToObj(MixedHall::person).toList(),
                        Optional.empty(),
                        List.of(
                                new HallConfig.PriorityGroup(
                                        ELDERLY, new Names("老人", "Elderly"), 1)),
                        new HallConfig.Broker.Embedded("127.0.0.1", 1883),
                        new HallConfig.Store.H2(Path.of("none")),
                        Path.of("none"),
                        new HallConfig.Web("127.0.0.1", 8080, URI.create("http://127.0.0.1")),
                        Optional.empty(),
                        HallConfig.Limits.DEFAULTS,
                        false,
                        Optional.empty()));
    }

    static IntStream counters() {
        return IntStream.rangeClosed(1, SKILLS.size());
    }

    private static Set<ServiceCode> skills(int counter) {
        return SKILLS.get(counter - 1)
                .chars()
                .mapToObj(letter -> new ServiceCode((char) letter))
                .collect(Collectors.toSet());
    }

    private static HallConfig.Service service(Truth truth) {
        Set<CounterId> at =
                counters()
                        .filter(counter -> skills(counter).contains(truth.code()))
                        .mapToObj(CounterId::new)
                        .collect(Collectors.toSet());
        return new HallConfig.Service(
                truth.code(), NAME, NAME, at, truth.usual(), Optional.empty(), 0);
    }

    private static HallConfig.Counter counter(int number) {
        return new HallConfig.Counter(
                new CounterId(number), NAME, Optional.empty(), Optional.empty());
    }

    private static List<HallConfig.Station> stations() {
        List<HallConfig.Station> stations = new ArrayList<>();
        stations.add(new HallConfig.Station(KIOSK, StationKind.KIOSK, Optional.empty()));
        counters()
                .mapToObj(number ->
                        new HallConfig.Station(
                                station(number),
                                StationKind.COUNTER,
                                Optional.of(new CounterId(number))))
                .forEach(stations::add);
        return stations;
    }

    private static HallConfig.Person person(int counter) {
        return new HallConfig.Person(
                clerk(counter), "clerk", Set.of(HallConfig.Role.CLERK), skills(counter));
    }
}
