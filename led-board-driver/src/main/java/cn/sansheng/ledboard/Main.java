package cn.sansheng.ledboard;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.tape.Replay;
import cn.sansheng.client.tape.Script;
import cn.sansheng.ledboard.board.BoardsTape;
import cn.sansheng.ledboard.simulator.SimulatorMain;
import cn.sansheng.ledboard.voice.VoiceTape;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
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

/// The driver of a hall's LED boards. Exit codes: 0 good, 1 judged bad, 2 configuration or usage, 3
/// cannot start.
@Command(
        name = "sansheng-boards",
        mixinStandardHelpOptions = true,
        description = "Shows on LED boards what the hub says.",
        subcommands = CheckCommand.class,
        footer = "simulate board --line PATH: the far end of a line")
public final class Main implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final List<String> SIMULATOR = List.of("simulate", "board");

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
            names = "--record",
            paramLabel = "FILE",
            description = "records what happens, to replay a fault; FILE.1 to FILE.3 are older")
    private Optional<Path> record = Optional.empty();

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.size() >= SIMULATOR.size()
                && words.subList(0, SIMULATOR.size()).equals(SIMULATOR)) {
            return SimulatorMain.run(
                    words.subList(SIMULATOR.size(), words.size()).toArray(String[]::new));
        }
        return new CommandLine(new Main()).execute(arguments);
    }

    @Override
    public Integer call() {
        Path file =
                config.orElseThrow(() ->
                        new CommandLine.ParameterException(
                                spec.commandLine(), "--config FILE is needed"));
        try {
            StationConfig station = StationConfig.load(file);
            Devices devices = Devices.of(station);
            Path folder = data.orElseGet(() -> file.resolveSibling(station.station() + ".data"));
            return serve(station, devices, folder, record);
        } catch (BadConfiguration bad) {
            return refuse(bad, spec.commandLine());
        }
    }

    @Command(name = "replay", description = "Plays a recorded FILE without devices, hub or window.")
    int replay(@Parameters(paramLabel = "FILE") Path file) {
        Script<?, ?, ?, ?> script =
                Replay.programOf(file).equals(Optional.of(VoiceTape.PROGRAM))
                        ? VoiceTape.script(Station.software())
                        : BoardsTape.script(Station.software());
        PrintWriter out = spec.commandLine().getOut();
        return Replay.play(script, file, out, spec.commandLine().getErr());
    }

    @Command(name = "warm-up", hidden = true, description = "Loads what a start cache shall hold.")
    int warmUp() {
        WarmUp.run();
        return GOOD;
    }

    private static int serve(
            StationConfig config, Devices devices, Path data, Optional<Path> record) {
        try (Station station = Station.start(config, devices, data, record)) {
            Thread stopping = Thread.ofPlatform().name("stop").unstarted(station::close);
            Runtime.getRuntime().addShutdownHook(stopping);
            LOG.info("{} boards on {} lines", devices.boards().size(), devices.lines().size());
            // Until a signal: the hook then says farewell and the process ends.
            new CountDownLatch(1).await();
            return GOOD;
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
