package cn.sansheng.simulator.bench;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationClient;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.judge.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How fast tickets are issued and called, how long that takes with nobody and with 2,000 waiting,
/// and whether anything that was promised is gone after a kill -9.
public final class IssueCall {
    public static final String NAME = "issue-call";

    private static final Logger LOG = LoggerFactory.getLogger(IssueCall.class);
    private static final int MOST_CLERKS = 8;
    private static final List<Integer> CLERKS = List.of(1, 4, MOST_CLERKS);
    private static final int CROWD = 2000;
    private static final int WARM_UP_SECONDS = 5;
    private static final Map<String, String> COLD = Map.of("SANSHENG_AOT", "off");
    private static final Map<String, String> WITH_CACHE = Map.of("SANSHENG_AOT", "on");

    private final int seconds;
    private final List<Row> rows = new ArrayList<>();

    public IssueCall(int seconds) {
        this.seconds = seconds;
    }

    public Report measure(Programs programs, Path hall)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        try (BenchHub hub = BenchHub.start(programs, hall, COLD)) {
            rows.add(Row.of("start", "ready.cold", hub.startAgain(COLD), "s"));
            rows.add(Row.of("start", "ready.aot", hub.startAgain(WITH_CACHE), "s"));
            List<Worker> workers = hire(hub);
            run(workers, new Tally(), WARM_UP_SECONDS);
            for (int clerks : CLERKS) {
                measure(hub, workers.subList(0, clerks), 0);
            }
            wait(workers);
            for (int clerks : CLERKS) {
                measure(hub, workers.subList(0, clerks), CROWD);
            }
            rows.add(Row.of("kill -9", "lost", lostByKill(hub, workers), ""));
        }
        return new Report(NAME, List.copyOf(rows));
    }

    private void measure(BenchHub hub, List<Worker> workers, int waiting)
            throws IOException, InterruptedException {
        String name = "clerks=%d waiting=%d".formatted(workers.size(), waiting);
        Tally tally = new Tally();
        rows.addAll(tally.rows(name, run(workers, tally, seconds)));
        rows.add(Row.of(name, "rss", hub.residentMegabytes(), "MB"));
        LOG.info("{} done", name);
    }

    /// Fills the lines with 2,000 people.
    private static void wait(List<Worker> workers) throws IOException, InterruptedException {
        Tally unmeasured = new Tally();
        for (int number = 0; number < CROWD; number++) {
            workers.get(number % workers.size()).take(unmeasured);
        }
    }

    /// One clerk of each service, so that nobody takes another's citizens.
    private static List<Worker> hire(BenchHub hub)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        HallFile hall = hub.hall();
        Map<String, HallFile.Clerk> clerkAt = oneForEachService(hall);
        Map<String, String> pins =
                hub.pins(clerkAt.values().stream().map(HallFile.Clerk::id).toList());
        List<StationClient> kiosks = new ArrayList<>();
        for (HallFile.Station station : hall.stations()) {
            if (station.kind().equals("kiosk")) {
                kiosks.add(hub.join(station.name()));
            }
        }
        List<Worker> workers = new ArrayList<>();
        for (Map.Entry<String, HallFile.Clerk> one : clerkAt.entrySet()) {
            HallFile.Clerk clerk = one.getValue();
            String service = clerk.serves().iterator().next();
            StationClient kiosk = kiosks.get(workers.size() % kiosks.size());
            Worker worker = new Worker(kiosk, hub.join(one.getKey()), ServiceCode.parse(service));
            worker.signIn(new ClerkId(clerk.id()), pins.getOrDefault(clerk.id(), ""));
            workers.add(worker);
        }
        return workers;
    }

    private static Map<String, HallFile.Clerk> oneForEachService(HallFile hall) throws CannotStart {
        Map<String, HallFile.Clerk> clerkAt = new LinkedHashMap<>();
        Set<String> manned = new HashSet<>();
        for (HallFile.Station station : hall.stations()) {
            List<String> offered = station.counter().map(hall::servicesAt).orElse(List.of());
            hall.clerks().stream()
                    .filter(clerk -> clerk.serves().size() == 1)
                    .filter(clerk -> offered.containsAll(clerk.serves()))
                    .filter(_ -> clerkAt.size() < MOST_CLERKS)
                    .filter(clerk -> manned.addAll(clerk.serves()))
                    .findFirst()
                    .ifPresent(clerk -> clerkAt.put(station.name(), clerk));
        }
        if (clerkAt.size() < MOST_CLERKS) {
            throw new CannotStart("the hall needs eight services with a clerk of their own");
        }
        return clerkAt;
    }

    /// Returns how many seconds it really took.
    private static double run(List<Worker> workers, Tally tally, int seconds)
            throws InterruptedException, IOException {
        long from = System.nanoTime();
        long until = from + TimeUnit.SECONDS.toNanos(seconds);
        Crew crew = Crew.start(workers, tally, () -> System.nanoTime() < until);
        crew.join();
        if (crew.trouble().isPresent()) {
            throw crew.trouble().get();
        }
        return (System.nanoTime() - from) / 1e9;
    }

    private double lostByKill(BenchHub hub, List<Worker> workers)
            throws IOException, CannotStart, InterruptedException {
        Tally tally = new Tally();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        BooleanSupplier goOn = () -> System.nanoTime() < until;
        Crew crew = Crew.start(workers, tally, goOn);
        TimeUnit.MILLISECONDS.sleep(seconds * 500L);
        hub.kill();
        hub.startAfterKill();
        crew.join();
        crew.trouble().ifPresent(trouble -> LOG.warn("after the kill: {}", trouble.toString()));
        Set<UUID> kept = new HashSet<>();
        for (Entry entry : hub.journal()) {
            entry.cause().ifPresent(kept::add);
        }
        return tally.promised().stream().filter(request -> !kept.contains(request)).count();
    }
}
