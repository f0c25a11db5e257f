package cn.sansheng.simulator.bench;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.MoreCounters;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.rig.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The load of how many halls one hub carries. A simulated hall is one connection that makes 150
/// events a minute, whatever the answers take: a call, a start and a finish every 1.2 seconds. A
/// hub serves one hall today, so each is a counter of the same hall, and the owner is one for all.
/// Counters whose turn has not come are closed.
public final class Halls {
    public static final String NAME = "halls";

    private static final Logger LOG = LoggerFactory.getLogger(Halls.class);
    private static final double LIMIT_MILLIS = 50;
    private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(1_200);
    private static final long SEED = 25;

    private final Size size;
    private final List<Row> rows = new ArrayList<>();

    /// How many halls in turn, as long as the one before was carried; seconds for the hub to warm
    /// up, which each turn is given again before it is measured, and of what is measured.
    public record Size(List<Integer> halls, int warmUp, int seconds) {
        public static Size full(int seconds) {
            return new Size(List.of(16, 32, 64, 128, 256, 512), 10, seconds);
        }

        /// Shows that the benchmark runs; its figures mean nothing.
        public static Size quick() {
            return new Size(List.of(2, 4), 1, 3);
        }
    }

    public Halls(Size size) {
        this.size = size;
    }

    public Report measure(Programs programs)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        HallFile hall =
                MoreCounters.in(HallFile.read(programs.exampleHall()), size.halls().getLast());
        int carried = 0;
        try (BenchHub hub = BenchHub.start(programs, hall, Map.of("SANSHENG_AOT", "on"))) {
            Staff staff = Staff.of(hub);
            double _ = Crew.work(staff.upTo(size.halls().getFirst()), new Tally(), size.warmUp());
            for (int halls : size.halls()) {
                if (!carries(hub, staff.upTo(halls))) {
                    break;
                }
                carried = halls;
            }
        }
        rows.add(Row.of("call.reply.p99 under %.0f ms".formatted(LIMIT_MILLIS), NAME, carried, ""));
        return new Report(NAME, List.copyOf(rows));
    }

    private boolean carries(BenchHub hub, List<Worker> workers)
            throws IOException, InterruptedException {
        long unmeasured = cyclesIn(size.warmUp());
        long cycles = unmeasured + cyclesIn(size.seconds());
        Crew.start(workers, worker -> worker.takeMany((int) cycles)).finish();
        String name = "halls=%d".formatted(workers.size());
        Tally before = new Tally();
        Tally tally = new Tally();
        double cpuBefore = ownCpuSeconds();
        long from = System.nanoTime();
        Random random = new Random(SEED);
        List<Long> begins = workers.stream().map(_ -> random.nextLong(PERIOD_NANOS)).toList();
        Crew.start(
                        workers,
                        worker -> {
                            long first = from + begins.get(workers.indexOf(worker));
                            for (long cycle = 0; cycle < cycles; cycle++) {
                                await(first + cycle * PERIOD_NANOS);
                                worker.serveNext(cycle < unmeasured ? before : tally);
                            }
                        })
                .finish();
        double seconds = (System.nanoTime() - from) / 1e9;
        double p99 = tally.callMillisAt(0.99);
        rows.add(Row.of(name, "call.reply.p99", p99, "ms"));
        double cpu = (ownCpuSeconds() - cpuBefore) / seconds * 100;
        rows.add(Row.of(name, "generator.cpu", cpu, "% of one"));
        rows.add(Row.of(name, "rss", hub.residentMegabytes(), "MB"));
        LOG.info("{} done", name);
        return p99 < LIMIT_MILLIS;
    }

    private static long cyclesIn(int seconds) {
        return TimeUnit.SECONDS.toNanos(seconds) / PERIOD_NANOS;
    }

    private static void await(long nanos) throws InterruptedException {
        long early = nanos - System.nanoTime();
        if (early > 0) {
            TimeUnit.NANOSECONDS.sleep(early);
        }
    }

    private static double ownCpuSeconds() throws IOException {
        return Usage.of(ProcessHandle.current().pid()).cpuSeconds();
    }
}
