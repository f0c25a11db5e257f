package cn.sansheng.simulator.bench;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.judge.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A hub with a year behind it: how long it takes to be ready from the journal alone, how long
/// again from its last snapshot after some work of about a day, and what a backup of it all costs
/// those who work meanwhile.
public final class Replay {
    public static final String NAME = "replay";

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Map<String, String> WITH_CACHE = Map.of("SANSHENG_AOT", "on");
    private static final int STARTS = 3;

    private final Size size;
    private final List<Row> rows = new ArrayList<>();

    /// Days behind the hub and tickets of a day; clerks who work, and the seconds without a backup.
    public record Size(int days, int tickets, int clerks, int seconds) {
        public static final Size A_YEAR = new Size(300, 2_000, 8, 10);

        /// Shows that the benchmark runs; its figures mean nothing.
        public static final Size QUICK = new Size(3, 100, 2, 2);
    }

    public Replay(Size size) {
        this.size = size;
    }

    public Report measure(Programs programs)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        String year = "days=%d tickets=%d".formatted(size.days(), size.tickets());
        HallFile hall = HallFile.read(programs.exampleHall());
        try (BenchHub hub = BenchHub.prepare(programs, hall)) {
            rows.add(Row.of(year, "events", (double) hub.invent(size.days(), size.tickets()), ""));
            LOG.info("{} invented", year);
            rows.add(Row.of(year, "fullReplay", hub.startFirst(WITH_CACHE), "s"));
            rows.add(Row.of(year, "rss.fullReplay", hub.residentMegabytes(), "MB"));
            work(hub);
            hub.empty();
            restart(hub, year);
            backup(hub);
        }
        return new Report(NAME, List.copyOf(rows));
    }

    /// A crowd at the door would be measured too, so there is none.
    private void restart(BenchHub hub, String year)
            throws IOException, CannotStart, InterruptedException {
        List<Double> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            starts.add(hub.startAgain(WITH_CACHE));
        }
        rows.add(Row.of(year, "ready", Quantiles.of(starts).at(0.5).orElseThrow(), "s"));
        rows.add(Row.of(year, "rss", hub.residentMegabytes(), "MB"));
    }

    /// How many tickets lie behind the restarts is told: as many as were given out here.
    private void work(BenchHub hub)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        List<Worker> workers = Staff.of(hub).upTo(size.clerks());
        Tally before = new Tally();
        double _ = Crew.work(workers, before, size.seconds());
        Tally alone = new Tally();
        rows.addAll(alone.rows(clerks(), Crew.work(workers, alone, size.seconds())));
        double today = before.issued() + alone.issued();
        rows.add(Row.of(clerks(), "tickets", today, ""));
    }

    private void backup(BenchHub hub)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        List<Worker> workers = Staff.of(hub).upTo(size.clerks());
        double _ = Crew.work(workers, new Tally(), size.seconds());
        String name = clerks() + " backup";
        Tally beside = new Tally();
        AtomicBoolean done = new AtomicBoolean();
        Crew crew = Crew.start(workers, worker -> worker.work(beside, () -> !done.get()));
        Path file = hub.folder().in("backup");
        double seconds = hub.backup(file);
        done.set(true);
        crew.finish();
        rows.addAll(beside.rows(name, seconds));
        rows.add(Row.of(name, "backup", seconds, "s"));
        rows.add(Row.of(name, "size", (double) Files.size(file) / 1e6, "MB"));
    }

    private String clerks() {
        return "clerks=%d".formatted(size.clerks());
    }
}
