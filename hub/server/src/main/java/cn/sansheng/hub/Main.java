package cn.sansheng.hub;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The hub's program. Exit codes: 0 good, 1 judged bad, 2 configuration or usage, 3 cannot start.
@Command(
        name = "sansheng-hub",
        mixinStandardHelpOptions = true,
        description = "The hub of a government service hall.",
        subcommands = {CheckCommand.class, WarmUpCommand.class})
public final class Main extends RunCommand {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
