package cn.sansheng.simulator.torture;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.messages.Json;
import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.day.Dice;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Casting;
import cn.sansheng.simulator.demo.Child;
import cn.sansheng.simulator.demo.Children;
import cn.sansheng.simulator.demo.Folder;
import cn.sansheng.simulator.demo.HallFile;
import cn.sansheng.simulator.demo.Hub;
import cn.sansheng.simulator.demo.Mosquitto;
import cn.sansheng.simulator.demo.Ports;
import cn.sansheng.simulator.demo.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// The packaged hub on the wanted store and broker, by configuration alone, and stations in four
/// processes. Whoever is killed comes back by itself, with what it had on disk.
final class TortureHall {
    private static final int CROWDS = 4;
    private static final int CLERKS = 12;

    /// What a crowd takes to end when its patience is over.
    private static final long FAREWELL_SECONDS = 30;

    private static final LocalTime START = LocalTime.of(4, 0);

    /// Pauses that rules ask of people then last a fraction of a second.
    private static final double SPEED = 20;

    /// How wrong the hub's clock may be after a restart, in hall time.
    private static final double CLOCK_ERROR_SECONDS = 20 * 60;

    private final Settings settings;
    private final Clock clock;
    private final Folder folder;
    private final Children children = new Children(_ -> {});
    private final HallFile hall;
    private final Instant start;
    private final Instant startedAt;
    private final Casting casting;
    private final Hub hub;
    private final Optional<PostgreSql> store;
    private final Optional<Mosquitto> broker;
    private final Dice dice;
    private final Map<Victim, List<Child>> processes = new EnumMap<>(Victim.class);

    TortureHall(Settings settings, Programs programs, Clock clock)
            throws IOException, CannotStart, InterruptedException {
        this.settings = settings;
        this.clock = clock;
        this.folder = Folder.temporary("sansheng-torture-");
        int mqttPort = Ports.any();
        int webPort = Ports.any();
        this.hall =
                HallFile.read(programs.exampleHall())
                        .on(folder.in("data"), mqttPort, webPort)
                        .alwaysOpen(clock.instant())
                        .withKiosks(CROWDS);
        this.startedAt = clock.instant();
        this.start = today().atTime(START).atZone(hall.zone()).toInstant();
        this.store =
                settings.store() == Settings.Store.POSTGRESQL
                        ? Optional.of(PostgreSql.create(hall, folder.in("logs")))
                        : Optional.empty();
        this.broker =
                settings.broker() == Settings.Broker.MOSQUITTO
                        ? Optional.of(Mosquitto.of(folder.in("mosquitto"), mqttPort, hall))
                        : Optional.empty();
        this.casting = Casting.of(hall).withClerks(CLERKS);
        this.hub = new Hub(programs, folder.in("hall.yaml"), folder.in("logs"), webPort);
        this.dice = Dice.of(settings.seed(), "hall");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(startedAt, hall.zone());
    }

    Path ledgers() {
        return folder.in("ledgers");
    }

    Path folder() {
        return folder.path();
    }

    /// Returns when the stations are at work.
    void open() throws IOException, CannotStart, InterruptedException, BadConfiguration {
        Files.createDirectory(ledgers());
        hall.withClock(start, SPEED).write(folder.in("hall.yaml"));
        if (store.isPresent()) {
            processes.put(Victim.STORE, List.of(store.get().start(children)));
        }
        hub.addStations(folder.in("credentials"));
        if (broker.isPresent()) {
            processes.put(
                    Victim.BROKER, List.of(broker.get().start(hub, children, folder.in("logs"))));
        }
        Child process = hub.start();
        try {
            hub.awaitReady(process);
            hub.firstPassword(process, hall.administrator());
        } finally {
            processes.put(Victim.HUB, List.of(children.watch(process)));
        }
        processes.put(Victim.STATIONS, startCrowds(hub.pins(clerks())));
    }

    private List<String> clerks() {
        return casting.clerks().values().stream().map(HallFile.Clerk::id).toList();
    }

    private List<Child> startCrowds(Map<String, String> pins) throws IOException, BadConfiguration {
        Cast all = casting.cast(folder.in("credentials"), pins, today(), settings.seed());
        List<Child> crowds = new ArrayList<>();
        for (int number = 0; number < CROWDS; number++) {
            String name = "stations-" + number;
            Path cast = folder.in(name + ".json");
            Folder.writePrivately(cast, Json.text(part(all, number)));
            crowds.add(
                    children.watch(
                            Child.start(
                                    name,
                                    Programs.simulator(
                                            "torture-stations",
                                            "--cast",
                                            cast.toString(),
                                            "--data",
                                            folder.in("simulator").toString(),
                                            "--ledgers",
                                            ledgers().toString(),
                                            "--patience",
                                            Integer.toString(settings.patience()),
                                            "--seed",
                                            Long.toString(settings.seed())),
                                    folder.in("logs"))));
        }
        return List.copyOf(crowds);
    }

    /// Counters of one service fall to different processes.
    private static Cast part(Cast all, int number) {
        return new Cast(
                all.hall(),
                all.broker(),
                all.day(),
                all.priorities(),
                every(all.kiosks(), number),
                every(all.counters(), number));
    }

    private static <T> List<T> every(List<T> all, int number) {
        return IntStream.range(0, all.size())
                .filter(at -> at % CROWDS == number)
                .mapToObj(all::get)
                .toList();
    }

    private List<Child> processes(Victim victim) {
        return processes.getOrDefault(victim, List.of());
    }

    void kill(Victim victim) throws IOException, InterruptedException {
        if (victim == Victim.HUB) {
            setClockWrong();
        }
        dice.one(processes(victim)).kill();
    }

    /// The hub finds its clock somewhere else when it starts again.
    private void setClockWrong() throws IOException {
        long passed = (long) (Duration.between(startedAt, clock.instant()).toMillis() * SPEED);
        long error = (long) dice.between(-CLOCK_ERROR_SECONDS, CLOCK_ERROR_SECONDS);
        hall.withClock(start.plusMillis(passed).plusSeconds(error), SPEED)
                .write(folder.in("hall.yaml"));
        Files.deleteIfExists(folder.in("data").resolve("clock.json"));
    }

    /// True when every station got all its answers and acknowledgements.
    boolean sendHome() throws IOException, InterruptedException {
        List<Child> crowds = processes(Victim.STATIONS);
        for (Child crowd : crowds) {
            while (!crowd.process().isAlive()) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            children.release(crowd);
            crowd.say("stop");
        }
        boolean good = true;
        long patience = settings.patience() + FAREWELL_SECONDS;
        for (Child crowd : crowds) {
            good &= crowd.waitFor(patience).orElse(-1) == 0;
        }
        return good;
    }

    /// What stands on the disk after everything was killed once more.
    Path export() throws IOException, CannotStart, InterruptedException {
        Child process = processes(Victim.HUB).getFirst();
        children.release(process);
        process.kill();
        if (store.isPresent()) {
            kill(Victim.STORE);
            store.get().awaitReady();
        }
        Path export = folder.in("journal.jsonl");
        hub.export(export);
        return export;
    }

    boolean verify(Path export) throws IOException, InterruptedException {
        return hub.verify(export);
    }

    void stop() {
        children.close();
    }

    /// Leaves nothing behind on the disk.
    void clear() {
        store.ifPresent(PostgreSql::clear);
        folder.close();
    }
}
