package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.upkeep.Plan;
import cn.sansheng.hub.upkeep.Register;
import cn.sansheng.hub.upkeep.Task;
import cn.sansheng.hub.upkeep.Work;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The maintenance register (S61) in one language: what is due, forms for those who may write, and
/// what was written. `stations` are those of the live picture, whose parts are offered.
public record UpkeepPage(
        Register register,
        LocalDate today,
        List<LivePicture.Station> stations,
        UpkeepForm typed,
        boolean writes,
        Optional<String> told,
        Optional<String> trouble,
        Naming naming) {
    private static final int NEWEST = 100;

    /// Without forms: for a file.
    public static UpkeepPage toRead(Register register, LocalDate today, Naming naming) {
        return new UpkeepPage(
                register,
                today,
                List.of(),
                UpkeepForm.EMPTY,
                false,
                Optional.empty(),
                Optional.empty(),
                naming);
    }

    public Words words() {
        return naming.words();
    }

    public List<UpkeepDue> due() {
        return register.plans().stream().map(plan -> UpkeepDue.of(plan, today, naming)).toList();
    }

    public String summary() {
        long overdue = register.overdue(today);
        long soon =
                register.plans().stream()
                        .filter(plan -> plan.state(today) == Plan.State.SOON)
                        .count();
        return words().say("upkeep.summary", overdue, soon, register.plans().size());
    }

    /// The newest first; all of them are in the file.
    public List<UpkeepLine> lines() {
        return UpkeepLine.all(register, naming).reversed().stream().limit(NEWEST).toList();
    }

    public boolean hasOlder() {
        return register.entries().size() > NEWEST;
    }

    public Table table() {
        List<String> heads =
                Stream.of("n", "at", "who", "act", "device", "work", "day", "every", "note", "void")
                        .map(head -> words().code("upkeep.head", head))
                        .toList();
        return new Table(
                heads,
                UpkeepLine.all(register, naming).stream().map(UpkeepLine::cells).toList(),
                Optional.empty());
    }

    public record Choice(String value, String word, boolean chosen) {}

    /// Every station of the hall with the parts that it tells of, and the hub.
    public List<Choice> devices() {
        List<Device> all = new ArrayList<>();
        naming.config().stations().forEach(station -> add(all, station.name()));
        add(all, new StationName(StationKind.HUB.wire()));
        Stream<Choice> offered = all.stream().map(device -> choice(device, typed.device()));
        Stream<Choice> gone =
                known(typed.device())
                        .filter(device -> !all.contains(device))
                        .map(device -> choice(device, typed.device()))
                        .stream();
        return Stream.concat(offered, gone).toList();
    }

    private void add(List<Device> to, StationName station) {
        to.add(new Device(station, Optional.empty()));
        stations.stream()
                .filter(live -> live.station().equals(station))
                .flatMap(live -> live.parts().keySet().stream())
                .filter(PartName::isDevice)
                .sorted()
                .map(part -> new Device(station, Optional.of(part)))
                .forEach(to::add);
    }

    private Choice choice(Device device, String chosen) {
        return new Choice(
                device.toString(), naming.device(device), device.toString().equals(chosen));
    }

    private static Optional<Device> known(String text) {
        try {
            return Optional.of(Device.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// The works that have words, those that this hall has typed before, and another.
    public List<Choice> works() {
        Stream<String> before =
                register.entries().stream()
                        .flatMap(entry -> entry.act().task().stream())
                        .map(task -> task.work().value());
        List<String> all = Stream.concat(Work.KNOWN.stream(), before).distinct().toList();
        Stream<Choice> known =
                all.stream()
                        .map(work ->
                                new Choice(work, naming.work(work), work.equals(typed.work())));
        Choice other =
                new Choice(
                        UpkeepForm.OTHER,
                        words().say("work.other"),
                        typed.work().equals(UpkeepForm.OTHER));
        return Stream.concat(known, Stream.of(other)).toList();
    }

    /// Which form is open: that which was typed into, or that for what was done.
    public boolean plans() {
        return typed.about("planned", "unplanned");
    }

    /// The entry that somebody wants to take back, as the page shows it.
    public Optional<UpkeepLine> mistake() {
        return typed.about("taken-back")
                ? lines().stream()
                        .filter(line -> Long.toString(line.n()).equals(typed.of().strip()))
                        .filter(UpkeepLine::canBeTakenBack)
                        .findFirst()
                : Optional.empty();
    }

    static String query(Task task) {
        return "device=%s&work=%s"
                .formatted(encoded(task.device().toString()), encoded(task.work().value()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
