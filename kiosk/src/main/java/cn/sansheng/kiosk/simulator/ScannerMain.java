package cn.sansheng.kiosk.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.serial.far.HangUp;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Stands at the far end of a scanner's line: `--line PATH [--end cr]`.
@Command(
        name = "scanner-simulator",
        mixinStandardHelpOptions = true,
        description = "Sends what a scanner on a serial line would send.",
        footer = "Standard input takes codes, a line each, and: silent, ok, noise.")
public final class ScannerMain implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--line", required = true, description = "the serial line's device file")
    private Path line = Path.of("");

    @Option(names = "--end", defaultValue = "cr", description = "of a code: cr, lf or crlf")
    private String end = "";

    /// Until interrupted; answers the exit code.
    static int run(String... args) {
        HangUp.ignore();
        return new CommandLine(new ScannerMain()).execute(args);
    }

    @Override
    public Integer call() {
        String ending =
                switch (end) {
                    case "cr" -> "\r";
                    case "lf" -> "\n";
                    case "crlf" -> "\r\n";
                    default ->
                            throw new ParameterException(
                                    spec.commandLine(), "--end is cr, lf or crlf");
                };
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        new ScannerSimulator(
                        FarLine.open(line),
                        ending,
                        Clock.systemUTC(),
                        report -> stdout.println(report.json()))
                .run();
        return CommandLine.ExitCode.OK;
    }
}
