package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.Watchdog;
import cn.sansheng.client.tape.MaybeTaped;
import cn.sansheng.counter.console.Display;
import cn.sansheng.counter.console.Place;
import cn.sansheng.counter.console.Toolkit;
import cn.sansheng.counter.console.Windows;
import cn.sansheng.counter.console.Words;
import cn.sansheng.counter.desk.Command;
import cn.sansheng.counter.desk.Desk;
import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Lit;
import cn.sansheng.counter.desk.Moment;
import cn.sansheng.counter.link.ClientHubLink;
import cn.sansheng.counter.link.CounterTape;
import cn.sansheng.counter.link.DeskDriver;
import cn.sansheng.counter.link.HallClock;
import cn.sansheng.counter.wires.Surroundings;
import cn.sansheng.counter.wires.WireEvent;
import cn.sansheng.counter.wires.Wires;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The running program: its windows, its wires, its way to the hub.
final class Station implements AutoCloseable {
    private static final PartName SCREEN = new PartName("screen");

    private final Wires wires;
    private final StationClient client;
    private final DeskDriver driver;
    private final MaybeTaped<Desk, Event, Moment, Command> tape;
    private final Watchdog watchdog;

    private Station(
            Wires wires,
            StationClient client,
            DeskDriver driver,
            MaybeTaped<Desk, Event, Moment, Command> tape,
            Watchdog watchdog) {
        this.tape = tape;
        this.watchdog = watchdog;
        this.wires = wires;
        this.client = client;
        this.driver = driver;
    }

    /// The screen first: without one there is nobody to serve. `ended` is called when the clerk's
    /// window is gone; `record` is the file that the inbox goes to, if any.
    static Station start(
            Counter counter, Path data, Layout layout, Optional<Path> record, Runnable ended)
            throws BadConfiguration, IOException {
        BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
        HallClock clock = new HallClock(Clock.systemUTC()::instant);
        StationConfig config = counter.config();
        Wires wires =
                Wires.open(
                        config.devices(),
                        config.line(),
                        new Surroundings(System::nanoTime, clock::now, Ids::next),
                        event -> inbox.add(heard(event)));
        try {
            Optional<Display> display =
                    layout.citizens().<Display>map(Display.At::new).or(counter::display);
            Windows windows = opened(config, layout.clerks(), display, inbox, ended);
            StationClient client =
                    StationClient.open(config, software(), data, parts(wires, display));
            clock.follow(client::hallNow);
            Watchdog watchdog = Watchdog.thatHalts(Main.JUDGED_BAD);
            Watchdog.Heart desk = watchdog.watch("the desk");
            Watchdog.Heart screen = watchdog.watch("the screen");
            MaybeTaped<Desk, Event, Moment, Command> tape =
                    MaybeTaped.of(CounterTape.script(software()), record);
            DeskDriver driver =
                    new DeskDriver(
                            counter.id(),
                            ZoneId.systemDefault(),
                            tape.core(),
                            inbox,
                            new ClientHubLink(client),
                            (clerks, citizens) -> {
                                desk.beat();
                                windows.show(clerks, citizens);
                                Toolkit.later(screen::beat);
                                wires.light(Lit.levels(citizens));
                            });
            driver.start();
            return new Station(wires, client, driver, tape, watchdog);
        } catch (IOException cannotStart) {
            wires.close();
            throw cannotStart;
        }
    }

    /// All well until somebody says otherwise.
    private static Map<PartName, String> parts(Wires wires, Optional<Display> display) {
        Map<PartName, String> parts = new TreeMap<>(wires.partsAtBirth());
        display.ifPresent(_ -> parts.put(SCREEN, "ok"));
        return parts;
    }

    private static Windows opened(
            StationConfig config,
            Optional<Place> clerks,
            Optional<Display> display,
            BlockingQueue<Event> inbox,
            Runnable ended)
            throws IOException {
        Words words = new Words(config.language());
        Toolkit.start();
        return Toolkit.make(() -> {
            Windows windows = new Windows(words, wish -> inbox.add(new Event.Wished(wish)));
            windows.open(
                    words,
                    clerks,
                    display,
                    state -> inbox.add(new Event.PartTold(SCREEN, state)),
                    ended);
            return windows;
        });
    }

    private static Event heard(WireEvent event) {
        return switch (event) {
            case WireEvent.ButtonPressed(var level) -> new Event.ButtonPressed(level);
            case WireEvent.Phone(var fact) -> new Event.PhoneTold(fact);
            case WireEvent.PartChanged(var part, var state) -> new Event.PartTold(part, state);
        };
    }

    @Override
    public void close() {
        watchdog.close();
        driver.close();
        tape.close();
        client.close();
        wires.close();
    }

    static String software() {
        String version = Station.class.getPackage().getImplementationVersion();
        return "sansheng-counter " + (version == null ? "development" : version);
    }
}
