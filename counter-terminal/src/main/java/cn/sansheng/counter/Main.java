package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.tape.Replay;
import cn.sansheng.counter.console.NoDisplay;
import cn.sansheng.counter.console.Place;
import cn.sansheng.counter.link.CounterTape;
import cn.sansheng.counter.simulator.ModemMain;
import cn.sansheng.process.SpareMemory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program of one counter: the clerk's console, the citizen's rating display, the buttons and
/// the telephone. Exit codes: 0 good, 1 judged bad, 2 configuration or usage, 3 cannot start.
@Command(
        name = "sansheng-counter",
        mixinStandardHelpOptions = true,
        subcommands = CheckCommand.class,
        description = "The clerk's console with its rating buttons and its telephone.",
        footer = "simulate modem --line PATH: the far end of a telephone's line")
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
            paramLabel = "WIDTHxHEIGHT[+X+Y]",
            description = "the clerk's window; usually the whole first screen")
    private Optional<Place> window = Optional.empty();

    @Option(
            names = "--rating-window",
            paramLabel = "WIDTHxHEIGHT[+X+Y]",
            description = "the citizen's window; usually the whole second screen, if there is one")
    private Optional<Place> ratingWindow = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "records what happens, to replay a fault; FILE.1 to FILE.3 are older")
    private Optional<Path> record = Optional.empty();

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.getFirst().equals(SIMULATE)) {
            return ModemMain.simulate(words.subList(1, words.size()));
        }
        return new CommandLine(new Main())
                .registerConverter(Place.class, Main::place)
                .execute(arguments);
    }

    private static Place place(String text) {
        try {
            return Place.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new CommandLine.TypeConversionException(wrong.getMessage());
        }
    }

    @Override
    public Integer call() {
        Path file =
                config.orElseThrow(() ->
                        new CommandLine.ParameterException(
                                spec.commandLine(), "--config FILE is needed"));
        try {
            Counter counter = Counter.of(StationConfig.load(file));
            Path folder = data.orElseGet(() -> file.resolveSibling(counter.name() + ".data"));
            return serve(counter, folder);
        } catch (BadConfiguration bad) {
            return refuse(bad, spec.commandLine());
        }
    }

    @Command(name = "replay", description = "Plays a recorded FILE without devices, hub or window.")
    int replay(@Parameters(paramLabel = "FILE") Path file) {
        return Replay.play(
                CounterTape.script(Station.software()),
                file,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    @Command(name = "warm-up", hidden = true, description = "Loads what a start cache shall hold.")
    int warmUp() {
        WarmUp.run();
        return GOOD;
    }

    private int serve(Counter counter, Path data) throws BadConfiguration {
        CountDownLatch end = new CountDownLatch(1);
        try (Station station =
                Station.start(
                        counter, data, new Layout(window, ratingWindow), record, end::countDown)) {
            Thread stopping = Thread.ofPlatform().name("stop").unstarted(station::close);
            Runtime.getRuntime().addShutdownHook(stopping);
            LOG.info("counter {}", counter.id());
            SpareMemory.giveBackWhenQuiet();
            // Until a signal or the end of the window: farewell is said on the way out.
            end.await();
            return GOOD;
        } catch (NoDisplay nowhere) {
            LOG.error("cannot start: {}", nowhere.getMessage());
            return CANNOT_START;
        } catch (IOException cannotStart) {
            LOG.error("cannot start: {}", cannotStart.getMessage());
            return CANNOT_START;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return GOOD;
        }
    }

    static int refuse(BadConfiguration bad, CommandLine command) {
        PrintWriter err = command.getErr();
        bad.faults().forEach(err::println);
        err.flush();
        return BAD_CONFIGURATION;
    }
}
