package cn.sansheng.hub;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `check --config hall.yaml`: judges a configuration without starting service.
@Command(name = "check", description = "Judge a hall.yaml without starting service.")
final class CheckCommand implements Callable<Integer> {
    @Option(names = "--config", required = true, description = "hall.yaml")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            HallConfigFile.Checked checked = HallConfigFile.check(file);
            HallConfig config = checked.config();
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%s is good: %s, %d services, %d counters, %d boards, %d stations%n",
                    file,
                    config.names().zh(),
                    config.services().size(),
                    config.counters().size(),
                    config.boards().size(),
                    config.stations().size());
            checked.gaps().forEach(gap -> out.printf("%s: missing: %s%n", file, gap));
            out.flush();
            return Exit.GOOD;
        } catch (BadConfiguration bad) {
            spec.commandLine().getErr().println(bad.getMessage());
            spec.commandLine().getErr().flush();
            return Exit.USAGE;
        }
    }
}
