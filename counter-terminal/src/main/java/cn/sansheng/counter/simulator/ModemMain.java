package cn.sansheng.counter.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.serial.far.HangUp;
import cn.sansheng.serial.far.TypedWords;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Stands at the far end of a modem's line: `modem --line PATH`.
@Command(
        name = "modem-simulator",
        mixinStandardHelpOptions = true,
        description = "Says what a voice modem with a telephone behind it would say.",
        footer = "Standard input takes: ring, ring-stop, off-hook, on-hook, caller-id, silent, ok.")
public final class ModemMain implements Callable<Integer> {
    @Option(names = "--line", required = true, description = "the serial line's device file")
    private Path line = Path.of("");

    /// What is to be simulated, `modem`, and its options; until interrupted. Answers the exit code.
    public static int simulate(List<String> words) {
        CommandLine modem = new CommandLine(new ModemMain());
        if (words.isEmpty() || !words.getFirst().equals("modem")) {
            modem.getErr().println("simulate what: modem");
            modem.getErr().flush();
            return CommandLine.ExitCode.USAGE;
        }
        HangUp.ignore();
        return modem.execute(words.stream().skip(1).toArray(String[]::new));
    }

    @Override
    public Integer call() {
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        ModemSimulator simulator =
                new ModemSimulator(
                        line,
                        System::nanoTime,
                        Clock.systemUTC(),
                        report -> stdout.println(report.json()));
        TypedWords.follow(simulator::tell);
        simulator.run();
        return CommandLine.ExitCode.OK;
    }
}
