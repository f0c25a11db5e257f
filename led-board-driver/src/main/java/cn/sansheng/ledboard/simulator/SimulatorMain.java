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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        footer =
                "Standard input takes: silent (reads nothing), off (no power), static (a byte in a"
                        + " hundred arrives bent), garble (wrong speed), ok (ends these), noise (bytes"
                        + " to the host).")
public final class SimulatorMain implements Callable<Integer> {
    private static final int CANNOT_START = 3;
    private static final String ONBON = "onbon";
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,3})x([1-9]\\d{0,3})");

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
            Unifont font = font();
            run(boards(font), new CardFont(font), album());
            return CommandLine.ExitCode.OK;
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
        }
    }

    /// A card has its own letters; they are drawn only where somebody wants to see them.
    private Unifont font() throws IOException {
        boolean drawn = out.isPresent() || !protocol.equals(ONBON);
        return drawn ? Unifont.read(Unifont.DEBIAN) : Unifont.none();
    }

    /// Until interrupted.
    private void run(FarBoards boards, CardFont drawing, Optional<Album> album) {
        BlockingQueue<Happening> inbox = new LinkedBlockingQueue<>();
        FarEnd farEnd =
                new FarEnd(
                        line,
                        () -> inbox.add(new Happening.Found()),
                        () -> inbox.add(new Happening.Lost()),
                        bytes -> inbox.add(new Happening.Arrived(bytes)));
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        farEnd.start();
        TypedWords.follow(words -> inbox.add(new Happening.Commanded(words)));
        new BoardSimulator(
                        boards,
                        drawing,
                        inbox,
                        farEnd,
                        album,
                        Clock.systemUTC(),
                        report -> stdout.println(report.json()))
                .run();
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
