package cn.sansheng.hub;

import cn.sansheng.hub.broker.StationCommand;
import cn.sansheng.hub.forecast.backtest.BenchCommand;
import cn.sansheng.hub.journal.JournalCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The hub's program. Exit codes: 0 good, 1 judged bad, 2 configuration or usage, 3 cannot start or
/// go on.
@Command(
        name = "sansheng-hub",
        mixinStandardHelpOptions = true,
        description = "The hub of a government service hall.",
        subcommands = {
            CheckCommand.class,
            WarmUpCommand.class,
            InventCommand.class,
            BenchCommand.class
        })
public final class Main extends RunCommand {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine(new Main()).execute(arguments));
    }

    static CommandLine commandLine(RunCommand run) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(run)
                .setOut(out)
                .setErr(err)
                .addSubcommand(new StationCommand(StoreAccess::stations, out, err))
                .addSubcommand(new JournalCommand(out, err));
    }
}
