package cn.sansheng.simulator.bench;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.MoreCounters;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.judge.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How fast tickets are issued and called by few and many clerks, how long that takes with nobody
/// and with thousands waiting, and whether anything that was promised is gone after a kill -9. Each
/// crowd has a hub of its own: a day has 5,000 numbers of a letter.
public final class IssueCall {
    public static final String NAME = "issue-call";

    private static final Logger LOG = LoggerFactory.getLogger(IssueCall.class);
    private static final Map<String, String> COLD = Map.of("SANSHENG_AOT", "off");
    private static final Map<String, String> WITH_CACHE = Map.of("SANSHENG_AOT", "on");

    private final Size size;
    private final List<Row> rows = new ArrayList<>();

    /// How many clerks work and how many citizens wait, each with each; how many seconds for the
    /// hub to warm up and for a case.
    public record Size(List<Integer> clerks, List<Integer> crowds, int warmUp, int seconds) {
        public static Size full(int seconds) {
            return new Size(List.of(1, 4, 8, 32), List.of(0, 2_000, 20_000), 10, seconds);
        }

        /// Shows that the benchmark runs; its figures mean nothing.
        public static Size quick() {
            return new Size(List.of(1, 4), List.of(0, 40), 1, 2);
        }

        private int most() {
            return clerks.stream().mapToInt(Integer::intValue).max().orElse(1);
        }
    }

    public IssueCall(Size size) {
        this.size = size;
    }

    public Report measure(Programs programs)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        HallFile hall = MoreCounters.in(HallFile.read(programs.exampleHall()), size.most());
        try (BenchHub hub = BenchHub.start(programs, hall, COLD)) {
            rows.add(Row.of("start", "ready.cold", hub.startAgain(COLD), "s"));
            rows.add(Row.of("start", "ready.aot", hub.startAgain(WITH_CACHE), "s"));
        }
        for (int crowd : size.crowds()) {
            try (BenchHub hub = BenchHub.start(programs, hall, WITH_CACHE)) {
                measure(hub, crowd);
            }
        }
        return new Report(NAME, List.copyOf(rows));
    }

    /// Every case has other clerks where there are enough, so that no letter runs out of numbers.
    private void measure(BenchHub hub, int crowd)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        List<Worker> workers = Staff.of(hub).upTo(size.most());
        double _ = Crew.work(workers, new Tally(), size.warmUp());
        int each = crowd / workers.size();
        Crew.start(workers, worker -> worker.takeMany(each)).finish();
        int from = 0;
        for (int clerks : size.clerks()) {
            int first = from + clerks > workers.size() ? 0 : from;
            measure(hub, workers.subList(first, first + clerks), crowd);
            from = first + clerks;
        }
        String name = "kill -9 waiting=%d".formatted(crowd);
        rows.add(Row.of(name, "lost", lostByKill(hub, workers), ""));
    }

    private void measure(BenchHub hub, List<Worker> workers, int waiting)
            throws IOException, InterruptedException {
        String name = "clerks=%d waiting=%d".formatted(workers.size(), waiting);
        Tally tally = new Tally();
        rows.addAll(tally.rows(name, Crew.work(workers, tally, size.seconds())));
        rows.add(Row.of(name, "rss", hub.residentMegabytes(), "MB"));
        LOG.info("{} done", name);
    }

    private double lostByKill(BenchHub hub, List<Worker> workers)
            throws IOException, CannotStart, InterruptedException {
        Tally tally = new Tally();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(size.seconds());
        Crew crew =
                Crew.start(workers, worker -> worker.work(tally, () -> System.nanoTime() < until));
        TimeUnit.MILLISECONDS.sleep(size.seconds() * 500L);
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
