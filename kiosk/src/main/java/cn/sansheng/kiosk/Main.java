package cn.sansheng.kiosk;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.Watchdog;
import cn.sansheng.client.tape.Replay;
import cn.sansheng.kiosk.Devices.ScannerDevice;
import cn.sansheng.kiosk.owner.Display;
import cn.sansheng.kiosk.owner.KioskTape;
import cn.sansheng.kiosk.scanner.KeyboardScanner;
import cn.sansheng.kiosk.screen.KioskScreen;
import cn.sansheng.kiosk.screen.NoDisplay;
import cn.sansheng.kiosk.screen.WindowSize;
import cn.sansheng.kiosk.simulator.SimulatorMain;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.messages.Ids;
import cn.sansheng.process.SpareMemory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The kiosk where tickets are taken. Exit codes: 0 good, 1 judged bad, 2 configuration or usage, 3
/// cannot start.
@Command(
        name = "sansheng-kiosk",
        mixinStandardHelpOptions = true,
        description = "Gives tickets: a screen to touch and a printer.",
        subcommands = CheckCommand.class,
        footer = "simulate printer, scanner --line PATH: the far end of a device's line")
public final class Main implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final String SIMULATE = "simulate";

    static final int GOOD = 0;
    static final int JUDGED_BAD = 1;
    static final int BAD_CONFIGURATION = 2;
    static final int CANNOT_START = 3;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", paramLabel = "FILE", description = "the station.yaml")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "where facts wait for the hub; usually STATION.data beside the file")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--window",
            paramLabel = "WIDTHxHEIGHT",
            description = "a window of this size, to try it out; usually the whole screen")
    private Optional<String> window = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "records what happens, to replay a fault; FILE.1 to FILE.3 are older")
    private Optional<Path> record = Optional.empty();

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        if (!words.isEmpty() && words.getFirst().equals(SIMULATE)) {
            return SimulatorMain.simulate(words.subList(1, words.size()));
        }
        return new CommandLine(new Main()).execute(arguments);
    }

    @Override
    public Integer call() {
        Path file = config.orElseThrow(() -> wrongUsage("--config FILE is needed"));
        Optional<WindowSize> size = window.map(this::windowSize);
        try {
            StationConfig station = StationConfig.load(file);
            Devices devices = Devices.of(station);
            Path folder = data.orElseGet(() -> file.resolveSibling(station.station() + ".data"));
            return serve(station, devices, folder, size, record);
        } catch (BadConfiguration bad) {
            return refuse(bad, spec.commandLine());
        }
    }

    @Command(name = "replay", description = "Plays a recorded FILE without devices, hub or window.")
    int replay(@Parameters(paramLabel = "FILE") Path file) {
        return Replay.play(
                KioskTape.script(Station.software()),
                file,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    @Command(name = "warm-up", hidden = true, description = "Loads what a start cache shall hold.")
    int warmUp() throws InterruptedException {
        WarmUp.run();
        return GOOD;
    }

    /// The window first: whoever stands before it sees that something is coming.
    private static int serve(
            StationConfig config,
            Devices devices,
            Path data,
            Optional<WindowSize> window,
            Optional<Path> record) {
        BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
        CountDownLatch end = new CountDownLatch(1);
        try {
            KioskScreen screen = KioskScreen.open(window, screenEvents(devices, inbox, end));
            try (Watchdog watchdog = Watchdog.thatHalts(JUDGED_BAD);
                    Station station =
                            Station.start(
                                    config,
                                    devices,
                                    data,
                                    record,
                                    inbox,
                                    watched(screen, watchdog))) {
                Runtime.getRuntime().addShutdownHook(farewell(station, watchdog));
                SpareMemory.giveBackWhenQuiet();
                // Until a signal or the window's end: then the station says farewell.
                end.await();
                return GOOD;
            }
        } catch (NoDisplay noDisplay) {
            LOG.error("cannot start: there is no display ({})", noDisplay.getMessage());
            return CANNOT_START;
        } catch (IOException cannotStart) {
            LOG.error("cannot start: {}", cannotStart.getMessage());
            return CANNOT_START;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return GOOD;
        }
    }

    /// The owner shows several pictures a second, and each goes through the screen's thread.
    private static Display watched(KioskScreen screen, Watchdog watchdog) {
        Watchdog.Heart owner = watchdog.watch("the kiosk");
        Watchdog.Heart window = watchdog.watch("the screen");
        return picture -> {
            owner.beat();
            screen.show(picture, window::beat);
        };
    }

    /// A scanner that nobody expects is heard too, lest its keys be taken for others.
    private static ScreenEvents screenEvents(
            Devices devices, BlockingQueue<Event> inbox, CountDownLatch end) {
        boolean expected =
                devices.scanner().filter(ScannerDevice.Keyboard.class::isInstance).isPresent();
        KeyboardScanner scanner =
                new KeyboardScanner(ticket -> {
                    if (expected) {
                        inbox.add(new Event.Scanned(ticket, Ids.next()));
                    }
                });
        return new ScreenEvents(inbox::add, scanner, System::nanoTime, end);
    }

    /// A signal is how a kiosk is stopped; that is no failure.
    private static Thread farewell(Station station, Watchdog watchdog) {
        return Thread.ofPlatform()
                .name("stop")
                .unstarted(() -> {
                    watchdog.close();
                    station.close();
                    Runtime.getRuntime().halt(GOOD);
                });
    }

    private WindowSize windowSize(String text) {
        try {
            return WindowSize.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw wrongUsage(String.valueOf(wrong.getMessage()));
        }
    }

    private CommandLine.ParameterException wrongUsage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    static int refuse(BadConfiguration bad, CommandLine command) {
        PrintWriter err = command.getErr();
        bad.faults().forEach(err::println);
        err.flush();
        return BAD_CONFIGURATION;
    }
}
