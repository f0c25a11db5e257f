package cn.sansheng.hub.forecast.backtest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bench forecast`; the launcher sends it here, since forecasts are the hub's own.
@Command(name = "bench", hidden = true)
public final class BenchCommand implements Callable<Integer> {
    private static final int GOOD = 0;
    private static final int WRONG_USAGE = 2;

    @Parameters(index = "0", description = "forecast")
    private String name = "";

    @Option(names = "--json", description = "also write the figures to this file")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--seed", description = "of the first tested day (default ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--quick", description = "two days, to see that it runs: no figures")
    private boolean quick;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!name.equals("forecast")) {
            spec.commandLine().getErr().println("the hub benches nothing but its forecast");
            return WRONG_USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        Report report = (quick ? new Backtest(1, 1, seed) : new Backtest(10, 5, seed)).run();
        report.table().forEach(out::println);
        out.flush();
        if (json.isPresent()) {
            Files.writeString(json.get(), report.json() + "\n");
        }
        return GOOD;
    }
}
