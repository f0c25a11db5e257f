package cn.sansheng.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The simulator's command line.
@Command(
        name = "sansheng-simulator",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            JudgeCommand.class,
            BenchCommand.class,
            TortureCommand.class,
            TortureStationsCommand.class,
            TortureJudgeCommand.class,
            WarmUpCommand.class
        })
public final class Main {
    static final int GOOD = 0;
    static final int JUDGED_BAD = 1;
    static final int WRONG_USAGE = 2;
    static final int CANNOT_START = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failed, _, _) -> exitCode(failed));
    }

    /// What lies outside is told in a line; what nobody expected, with its trace.
    private static int exitCode(Exception failed) {
        if (failed instanceof IOException || failed instanceof UncheckedIOException) {
            LOG.error("{}", failed.toString());
            return CANNOT_START;
        }
        LOG.error("unexpected", failed);
        return JUDGED_BAD;
    }
}
