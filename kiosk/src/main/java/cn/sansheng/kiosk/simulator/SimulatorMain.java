package cn.sansheng.kiosk.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.serial.far.HangUp;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Stands at the far end of a printer's line: `--line PATH [--out FOLDER] [--paper 80]`.
@Command(
        name = "printer-simulator",
        mixinStandardHelpOptions = true,
        description = "Prints what a ticket printer on a serial line would print, as pictures.",
        footer = "Standard input takes: paper-out, paper-low, cover-open, silent, ok, noise.")
public final class SimulatorMain implements Callable<Integer> {
    private static final int CANNOT_START = 3;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--line", required = true, description = "the serial line's device file")
    private Path line = Path.of("");

    @Option(names = "--out", description = "folder for a picture of every slip")
    private Optional<Path> out = Optional.empty();

    @Mixin private ModelOptions model = new ModelOptions();

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// What is to be simulated, `printer` or `scanner`, and its options.
    public static int simulate(List<String> words) {
        String device = words.isEmpty() ? "" : words.getFirst();
        String[] options = words.stream().skip(1).toArray(String[]::new);
        return switch (device) {
            case "printer" -> run(options);
            case "scanner" -> ScannerMain.run(options);
            default -> {
                CommandLine usage = new CommandLine(new SimulatorMain());
                usage.getErr().println("simulate what: printer or scanner");
                usage.getErr().flush();
                yield CommandLine.ExitCode.USAGE;
            }
        };
    }

    /// Until interrupted; answers the exit code.
    public static int run(String... args) {
        HangUp.ignore();
        return new CommandLine(new SimulatorMain()).execute(args);
    }

    @Override
    public Integer call() {
        Machine machine = new Machine(model.model(spec.commandLine()));
        Optional<Album> album;
        try {
            album = album();
        } catch (IOException refused) {
            spec.commandLine()
                    .getErr()
                    .println("The pictures need a folder to write to: " + refused.getMessage());
            return CANNOT_START;
        }
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        new PrinterSimulator(
                        machine,
                        FarLine.open(line),
                        album,
                        Clock.systemUTC(),
                        report -> stdout.println(report.json()))
                .run();
        return CommandLine.ExitCode.OK;
    }

    private Optional<Album> album() throws IOException {
        return out.isEmpty()
                ? Optional.empty()
                : Optional.of(new Album(Files.createDirectories(out.get())));
    }
}
