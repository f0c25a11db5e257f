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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Stands at the far end of board lines: `--line PATH [--out FOLDER]`. Behind several lines stand
/// boards of one kind in one process; give every board of them an address of its own, since reports
/// and pictures name nothing else.
@Command(
        name = "board-simulator",
        mixinStandardHelpOptions = true,
        description = "Shows what LED boards on a serial line would show.",
        footer =
                "Standard input takes: silent (reads nothing), off (no power), static (a byte in a"
                        + " hundred arrives bent), garble (wrong speed), ok (ends these), noise (bytes"
                        + " to the host).")
public final class SimulatorMain implements Callable<Integer> {
    private static final int CANNOT_START = 3;
    private static final String ONBON = "onbon";
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,3})x([1-9]\\d{0,3})");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--line",
            required = true,
            description = "the serial line's device file; once more for every further line")
    private List<Path> lines = List.of();

    @Option(names = "--out", description = "folder for a picture of every change")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--addresses",
            defaultValue = "1-" + BoardsOnLine.LAST_ADDRESS,
            description = "the boards on this line, like 1-24,30 (default: every address)")
    private String addresses = "";

    @Option(
            names = "--protocol",
            defaultValue = ONBON,
            description = "what the boards speak: onbon (default), alpha, four-byte or xunpeng")
    private String protocol = "";

    @Option(
            names = "--size",
            defaultValue = "128x32",
            description = "dots of a board that does not say so itself (default: 128x32)")
    private String size = "";

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
        try {
            stand(font());
        } catch (IOException missing) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The boards need "
                                    + Unifont.DEBIAN
                                    + " (apt-get install unifont), their pictures a folder to"
                                    + " write to: "
                                    + missing.getMessage());
            return CANNOT_START;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return CommandLine.ExitCode.OK;
    }

    /// Behind every line, until interrupted or until one of them fails.
    private void stand(Unifont font) throws IOException, InterruptedException {
        Consumer<String> words = _ -> {};
        ExecutorService owners = Executors.newCachedThreadPool();
        try {
            ExecutorCompletionService<Boolean> running = new ExecutorCompletionService<>(owners);
            for (Path line : lines) {
                BlockingQueue<Happening> inbox = new LinkedBlockingQueue<>();
                running.submit(behind(line, inbox, font)::run, true);
                words = words.andThen(typed -> inbox.add(new Happening.Commanded(typed)));
            }
            TypedWords.follow(words);
            running.take().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            owners.shutdownNow();
        }
    }

    private BoardSimulator behind(Path line, BlockingQueue<Happening> inbox, Unifont font)
            throws IOException {
        FarEnd farEnd =
                new FarEnd(
                        line,
                        () -> inbox.add(new Happening.Found()),
                        () -> inbox.add(new Happening.Lost()),
                        bytes -> inbox.add(new Happening.Arrived(bytes)));
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        BoardSimulator simulator =
                new BoardSimulator(
                        boards(font),
                        new CardFont(font),
                        inbox,
                        farEnd,
                        album(),
                        Clock.systemUTC(),
                        report -> stdout.println(report.json()));
        farEnd.start();
        return simulator;
    }

    /// A card has its own letters; they are drawn only where somebody wants to see them.
    private Unifont font() throws IOException {
        boolean drawn = out.isPresent() || !protocol.equals(ONBON);
        return drawn ? Unifont.read(Unifont.DEBIAN) : Unifont.none();
    }

    private FarBoards boards(Unifont font) {
        Matcher dots = SIZE.matcher(size);
        if (!dots.matches()) {
            throw new ParameterException(spec.commandLine(), "--size is written like 128x32");
        }
        int width = Integer.parseInt(dots.group(1));
        int height = Integer.parseInt(dots.group(2));
        return switch (protocol) {
            case ONBON -> new BoardsOnLine(boardsMeant());
            case "alpha" -> new AlphaSigns(boardsMeant(), width, height, font);
            case "four-byte" -> new NumberBoards(NumberDialect.FOUR_BYTE, boardsMeant(), font);
            case "xunpeng" -> new NumberBoards(NumberDialect.XUNPENG, boardsMeant(), font);
            default ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "--protocol is onbon, alpha, four-byte or xunpeng, was " + protocol);
        };
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
        return Optional.of(new Album(folder));
    }
}
