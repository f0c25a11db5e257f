package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Role;
import cn.sansheng.hub.config.HallConfig.Span;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View.Names;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A hall of 24 counters for the tests of pages.
final class SampleHall {
    static final ClerkId ADMIN = new ClerkId("admin");
    static final ClerkId SUPERVISOR = new ClerkId("jiandu");
    static final ClerkId GUIDE = new ClerkId("d01");
    static final ClerkId CLERK = new ClerkId("c01");

    /// Heads the counters of service B.
    static final ClerkId HEAD = new ClerkId("c02");

    static final String PASSWORD = "correct horse 三声";

    private static final String[][] SERVICES = {
        {"A", "营业执照", "Business licences", "8"}, {"B", "社保", "Social insurance", "10"},
        {"C", "医保", "Medical insurance", "9"}, {"D", "身份证户口", "ID and residence", "12"},
        {"E", "不动产登记", "Real estate", "15"}, {"F", "税务", "Taxes", "8"},
        {"G", "公积金", "Housing fund", "8"}, {"J", "车辆运输", "Vehicles", "10"},
        {"K", "结婚低保", "Civil affairs", "12"}, {"Z", "综合", "General", "6"},
    };

    private SampleHall() {}

    static HallConfig config(int port) {
        return config(port, Optional.empty());
    }

    static HallConfig config(int port, Optional<HallConfig.Tls> tls) {
        return new HallConfig(
                new HallId("zhuanghe"),
                new Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre"),
                ZoneId.of("Asia/Shanghai"),
                List.of(span("08:30", "11:30"), span("13:30", "17:00")),
                services(),
                counters(),
                List.of(),
                stations(),
                people(),
                Optional.of('P'),
                List.of(),
                new HallConfig.Broker.Embedded("127.0.0.1", 0),
                new HallConfig.Store.H2(Path.of("unused")),
                Path.of("unused"),
                new HallConfig.Web("127.0.0.1", port, URI.create("http://127.0.0.1/")),
                tls,
                HallConfig.Limits.DEFAULTS,
                true,
                Optional.empty());
    }

    static List<HallConfig.Service> services() {
        return Arrays.stream(SERVICES)
                .map(row ->
                        new HallConfig.Service(
                                ServiceCode.parse(row[0]),
                                new Names(row[1], row[2]),
                                new Names(row[1] + "局", row[2] + " office"),
                                counters(row[0]),
                                Integer.parseInt(row[3]),
                                Optional.empty(),
                                2,
                                row[0].equals("A") ? SampleItems.ALL : List.of()))
                .toList();
    }

    private static List<HallConfig.Counter> counters() {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(number ->
                        new HallConfig.Counter(
                                new CounterId(number),
                                new Names("一楼", "Ground floor"),
                                Optional.empty(),
                                Optional.empty()))
                .toList();
    }

    /// Those of the sample pictures.
    private static List<HallConfig.Station> stations() {
        return SamplePictures.busy(1, SamplePictures.AT).stations().stream()
                .map(live -> new HallConfig.Station(live.station(), live.kind(), live.counter()))
                .toList();
    }

    private static List<HallConfig.Person> people() {
        return List.of(
                person(ADMIN, "王主任", Role.ADMINISTRATOR, Role.HALL_MANAGER),
                person(SUPERVISOR, "监督席", Role.SUPERVISOR),
                person(GUIDE, "刘导服", Role.GUIDE),
                person(CLERK, "李明", Role.CLERK),
                new HallConfig.Person(
                        HEAD,
                        "张华",
                        Set.of(Role.CLERK, Role.WINDOW_HEAD),
                        Set.of(ServiceCode.parse("B"))));
    }

    /// Service A has counters of its own.
    private static Set<CounterId> counters(String service) {
        return service.equals("A")
                ? Set.of(new CounterId(1), new CounterId(3), new CounterId(4))
                : Set.of(new CounterId(1));
    }

    private static HallConfig.Person person(ClerkId id, String name, Role... roles) {
        return new HallConfig.Person(id, name, Set.of(roles), Set.of());
    }

    private static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), LocalTime.parse(to));
    }
}
