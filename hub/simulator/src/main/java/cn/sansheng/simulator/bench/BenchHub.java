package cn.sansheng.simulator.bench;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Child;
import cn.sansheng.simulator.demo.Folder;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.Hub;
import cn.sansheng.simulator.demo.Ports;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.judge.Entry;
import cn.sansheng.simulator.rig.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The packaged hub on disk as in production: H2, its own broker, the real clock; only its doors
/// never close.
final class BenchHub implements AutoCloseable {
    private final Folder folder;
    private final HallFile hall;
    private final Hub hub;
    private final List<StationClient> clients = new ArrayList<>();
    private Optional<Child> process = Optional.empty();

    private BenchHub(Folder folder, HallFile hall, Hub hub) {
        this.folder = folder;
        this.hall = hall;
        this.hub = hub;
    }

    /// A store with the hall's stations in it; the hub does not run yet.
    static BenchHub prepare(Programs programs, HallFile hall)
            throws IOException, CannotStart, InterruptedException {
        Folder folder = Folder.temporary("sansheng-bench-");
        int webPort = Ports.any();
        hall.on(folder.in("data"), Ports.any(), webPort).alwaysOpen(Instant.now());
        hall.write(folder.in("hall.yaml"));
        Hub hub = new Hub(programs, folder.in("hall.yaml"), folder.in("logs"), webPort);
        hub.addStations(folder.in("credentials"));
        return new BenchHub(folder, hall, hub);
    }

    /// `environment` goes to the hub's start script.
    static BenchHub start(Programs programs, HallFile hall, Map<String, String> environment)
            throws IOException, CannotStart, InterruptedException {
        BenchHub bench = prepare(programs, hall);
        double _ = bench.startFirst(environment);
        return bench;
    }

    /// As [#startAgain], and gives the administrator a password.
    double startFirst(Map<String, String> environment)
            throws IOException, CannotStart, InterruptedException {
        double seconds = begin(environment);
        hub.firstPassword(process(), hall.administrator());
        return seconds;
    }

    /// Seconds from the start of the process to a good answer of /health/ready.
    double startAgain(Map<String, String> environment)
            throws IOException, CannotStart, InterruptedException {
        process().stop(20);
        return begin(environment);
    }

    private double begin(Map<String, String> environment)
            throws IOException, CannotStart, InterruptedException {
        long from = System.nanoTime();
        process = Optional.of(hub.start(environment));
        hub.awaitReadyAtLast(process());
        return (System.nanoTime() - from) / 1e9;
    }

    void kill() throws InterruptedException {
        process().process().destroyForcibly().waitFor();
    }

    void startAfterKill() throws IOException, CannotStart, InterruptedException {
        double _ = begin(Map.of());
    }

    Folder folder() {
        return folder;
    }

    Child process() {
        return process.orElseThrow(() -> new IllegalStateException("the hub was never started"));
    }

    HallFile hall() {
        return hall;
    }

    Map<String, String> pins(List<String> clerks) throws IOException, InterruptedException {
        return hub.pins(clerks);
    }

    /// A station of the hall, connected and with the hub in sight.
    StationClient join(String station)
            throws IOException, BadConfiguration, CannotStart, InterruptedException {
        StationConfig config =
                StationConfig.load(folder.in("credentials").resolve(station + ".yaml"));
        Path data = folder.in("simulator").resolve(station);
        StationClient client = StationClient.open(config, "sansheng-bench", data, Map.of());
        clients.add(client);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (client.hubClock().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
            if (System.nanoTime() > deadline) {
                throw new CannotStart(station + " does not reach the hub: " + client.link());
            }
        }
        return client;
    }

    /// The stations go, so that a start is measured without a crowd at the door.
    void empty() {
        clients.forEach(StationClient::close);
        clients.clear();
    }

    double residentMegabytes() throws IOException {
        return Usage.of(process().process().pid()).residentMegabytes();
    }

    /// Invents days behind the hub that has not run yet; returns how many entries they took.
    long invent(int days, int tickets) throws IOException, CannotStart, InterruptedException {
        return hub.invent(days, tickets);
    }

    /// Seconds of a backup in service.
    double backup(Path file) throws IOException, CannotStart, InterruptedException {
        long from = System.nanoTime();
        hub.backup(file);
        return (System.nanoTime() - from) / 1e9;
    }

    List<Entry> journal() throws IOException, CannotStart, InterruptedException {
        Path export = folder.in("journal.jsonl");
        hub.export(export);
        return Entry.read(export);
    }

    @Override
    public void close() {
        empty();
        process.ifPresent(running -> running.stop(20));
        folder.close();
    }
}
