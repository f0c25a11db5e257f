package cn.sansheng.simulator.demo;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.messages.Json;
import cn.sansheng.simulator.judge.Entry;
import cn.sansheng.simulator.judge.Faults;
import cn.sansheng.simulator.judge.Judge;
import cn.sansheng.simulator.judge.Summary;
import cn.sansheng.simulator.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One demo from empty folder to summary.
public final class Demo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final int MQTT_PORT = 1883;
    private static final Pattern PLAYING = Pattern.compile("(\"playing\":true)");

    private final Settings settings;
    private final Programs programs;
    private final Consumer<String> machineLine;
    private final Folder folder;
    private final Children children;
    private final HallFile hall;
    private final Casting casting;
    private final LocalDate today;
    private final Hub hub;
    private final int mqttPort;
    private final Optional<Mosquitto> mosquitto;
    private final Optional<Windows> windows;
    private final Map<String, Child> named = new LinkedHashMap<>();

    public Demo(Settings settings, Programs programs, Clock clock, Consumer<String> machineLine)
            throws IOException, CannotStart {
        this.settings = settings;
        this.programs = programs;
        this.machineLine = machineLine;
        if (!Ports.free(settings.port())) {
            throw new CannotStart("port " + settings.port() + " is taken: choose another --port");
        }
        this.mqttPort = Ports.freeOr(MQTT_PORT);
        this.folder = Folder.temporary("sansheng-demo-");
        this.children = new Children(child -> machineLine.accept(startedAgain(child)));
        this.hall = HallFile.read(settings.hall()).on(folder.in("data"), mqttPort, settings.port());
        this.today = LocalDate.ofInstant(clock.instant(), hall.zone());
        Instant start = today.atTime(OPENS).atZone(hall.zone()).toInstant();
        hall.withClock(start, settings.speed()).withSpares();
        this.mosquitto =
                settings.broker() == Settings.Broker.MOSQUITTO
                        ? Optional.of(Mosquitto.of(folder.in("mosquitto"), mqttPort, hall))
                        : Optional.empty();
        this.windows =
                settings.windows()
                        ? Optional.of(new Windows(programs, children, folder))
                        : Optional.empty();
        this.casting = Casting.of(hall);
        this.hub = new Hub(programs, folder.in("hall.yaml"), folder.in("logs"), settings.port());
        hall.write(folder.in("hall.yaml"));
    }

    private static String startedAgain(Child child) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("restarted", child.name());
        line.put("pid", child.process().pid());
        return Json.text(line);
    }

    /// Returns when everything runs and the READY line is out.
    public Child start() throws IOException, CannotStart, InterruptedException, BadConfiguration {
        Path logs = folder.in("logs");
        Path credentials = folder.in("credentials");
        if (mosquitto.isPresent()) {
            // Its files of passwords and rights are made of theirs.
            hub.addStations(credentials);
            named(Mosquitto.NAME, mosquitto.get().start(hub, children, logs));
        }
        Child hubChild = named("hub", hub.start());
        BoardLines lines = new BoardLines(folder.in("lines"), hall.boards());
        try {
            lines.start(programs, children, logs);
            hub.awaitReady(hubChild);
            hub.firstPassword(hubChild, hall.administrator());
        } finally {
            children.watch(hubChild);
        }
        Future<Map<String, String>> asked = beside(() -> hub.pins(everyClerk()));
        if (mosquitto.isEmpty()) {
            hub.addStations(credentials);
        }
        named("boards", startBoards(lines, credentials));
        Map<String, String> pins = had(asked);
        Folder.writePrivately(
                folder.in("cast.json"),
                Json.text(casting.cast(credentials, pins, today, settings.seed())));
        Child simulator = named("simulator", children.watch(startSimulator()));
        simulator.said(PLAYING, 60);
        String sparePin = pins.getOrDefault(casting.spare().id(), "");
        SparesFile.of(casting, credentials, sparePin).write(folder.in("stations.json"));
        awaitBoards();
        announce();
        if (windows.isPresent()) {
            windows.get().open(credentials, casting.spare().id(), sparePin);
        }
        return simulator;
    }

    private static <T> Future<T> beside(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("beside").start(task);
        return task;
    }

    private static <T> T had(Future<T> work) throws IOException, InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    /// Its pid stands in the READY line.
    private Child named(String name, Child child) {
        named.put(name, child);
        return child;
    }

    private List<String> everyClerk() {
        List<String> people =
                new ArrayList<>(
                        casting.clerks().values().stream().map(HallFile.Clerk::id).toList());
        people.add(casting.spare().id());
        return people;
    }

    private Child startBoards(BoardLines lines, Path credentials) throws IOException, CannotStart {
        String name =
                hall.stations().stream()
                        .filter(one -> one.kind().equals("boards"))
                        .map(HallFile.Station::name)
                        .findFirst()
                        .orElseThrow(() -> new CannotStart("the hall has no station for boards"));
        Path config = credentials.resolve(name + ".yaml");
        lines.describe(config);
        return children.watch(
                Child.start(
                        "boards",
                        programs.boards(
                                "--config",
                                config.toString(),
                                "--data",
                                folder.in("boards").toString()),
                        folder.in("logs")));
    }

    private Child startSimulator() throws IOException {
        return Child.start(
                "simulator",
                Programs.simulator(
                        "run",
                        "--stations",
                        folder.in("cast.json").toString(),
                        "--data",
                        folder.in("simulator").toString(),
                        "--ledger",
                        folder.in("ledger.jsonl").toString()),
                folder.in("logs"));
    }

    /// Until the hub sees the boards' station; without it the demo would have dark boards.
    private void awaitBoards() throws IOException, CannotStart, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < deadline) {
            boolean online =
                    hub.api()
                            .live()
                            .path("stations")
                            .valueStream()
                            .anyMatch(one ->
                                    one.path("kind").asString().equals("boards")
                                            && one.path("online").asBoolean(false));
            if (online) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new CannotStart("the boards' driver did not join the hall");
    }

    private void announce() {
        Map<String, Long> pids = new LinkedHashMap<>();
        named.forEach((name, child) -> pids.put(name, child.process().pid()));
        Ready ready =
                new Ready(
                        "http://127.0.0.1:" + settings.port(),
                        new Ready.Login(hall.administrator(), hub.password()),
                        new Ready.Mqtt("127.0.0.1", mqttPort),
                        folder.in("stations.json").toString(),
                        folder.path().toString(),
                        pids);
        machineLine.accept("READY " + Json.text(ready));
    }

    /// Lets the crowd go home, and judges; true when nothing was wrong.
    public boolean finish(Child simulator) throws IOException, CannotStart, InterruptedException {
        children.release(simulator);
        simulator.say("stop");
        int exit = simulator.waitFor(15).orElse(-1);
        if (exit != 0) {
            LOG.warn("the simulator ended with {}: not every outbox is empty", exit);
        }
        Path export = folder.in("journal.jsonl");
        hub.export(export);
        boolean verified = hub.verify(export);
        Judge judge = new Judge(Ledger.read(folder.in("ledger.jsonl")), Entry.read(export));
        Summary summary =
                judge.summary(
                        new Judge.Circumstances(children.restarts(), verified, settings.speed()));
        if (settings.summary().isPresent()) {
            Files.writeString(settings.summary().get(), Json.text(summary) + "\n");
        }
        if (settings.journal().isPresent()) {
            Files.copy(export, settings.journal().get(), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> faults = judge.faults().all();
        faults.stream().limit(Faults.MOST_SHOWN).forEach(fault -> LOG.error("{}", fault));
        LOG.info("{}", Json.text(summary));
        return faults.isEmpty() && verified;
    }

    @Override
    public void close() {
        children.close();
        folder.close();
    }
}
