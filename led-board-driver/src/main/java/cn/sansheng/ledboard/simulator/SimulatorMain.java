package cn.sansheng.ledboard.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.serial.far.FarEnd;
import cn.sansheng.serial.far.HangUp;
import cn.sansheng.serial.far.TypedWords;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Stands at the far end of a board line: `--line PATH [--out FOLDER]`.
@Command(
        name = "board-simulator",
        mixinStandardHelpOptions = true,
        description = "Shows what LED boards on a serial line would show.",
        footer = "Standard input takes: silent, ok, noise.")
public final class SimulatorMain implements Callable<Integer> {
    private static final int CANNOT_START = 3;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--line", required = true, description = "the serial line's device file")
    private Path line = Path.of("");

    @Option(names = "--out", description = "folder for a picture of every change")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--addresses",
            defaultValue = "1-" + BoardsOnLine.LAST_ADDRESS,
            description = "the boards on this line, like 1-24,30 (default: every address)")
    private String addresses = "";

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Until interrupted; answers the exit code.
    public static int run(String... args) {
        HangUp.ignore();
        return new CommandLine(new SimulatorMain()).execute(args);
    }

    @Override
    public Integer call() {
        BlockingQueue<Happening> inbox = new LinkedBlockingQueue<>();
        FarEnd farEnd =
                new FarEnd(
                        line,
                        () -> inbox.add(new Happening.Found()),
                        () -> inbox.add(new Happening.Lost()),
                        bytes -> inbox.add(new Happening.Arrived(bytes)));
        BoardsOnLine boards = new BoardsOnLine(boardsMeant());
        Optional<Album> album;
        try {
            album = album();
        } catch (IOException missing) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The pictures need "
                                    + Unifont.DEBIAN
                                    + " (apt-get install unifont) and a"
                                    + " folder to write to: "
                                    + missing.getMessage());
            return CANNOT_START;
        }
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        farEnd.start();
        TypedWords.follow(words -> inbox.add(new Happening.Commanded(words)));
        new BoardSimulator(
                        boards,
                        inbox,
                        farEnd,
                        album,
                        Clock.systemUTC(),
                        report -> stdout.println(report.json()))
                .run();
        return CommandLine.ExitCode.OK;
    }

    private Addresses boardsMeant() {
        try {
            return Addresses.parse(addresses);
        } catch (IllegalArgumentException bad) {
            throw new ParameterException(spec.commandLine(), String.valueOf(bad.getMessage()), bad);
        }
    }

    private Optional<Album> album() throws IOException {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createDirectories(out.get());
        return Optional.of(new Album(folder, new BoardPicture(Unifont.read(Unifont.DEBIAN))));
    }
}
