package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.AtTerminal;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Nobody;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Walk;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `check`: tries the devices of a counter without serving anybody.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a station.yaml and tries its devices.")
final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", paramLabel = "FILE", required = true)
    private Path config = Path.of("");

    @Option(names = "--report", paramLabel = "FILE", description = "writes what was found, as HTML")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--unattended",
            description = "only what needs nobody; so without it where there is no terminal")
    private boolean unattended;

    @Option(names = "--attended", description = "with somebody, though there is no terminal")
    private boolean attended;

    @Override
    public Integer call() throws InterruptedException {
        try {
            Counter counter = Counter.of(StationConfig.load(config));
            Technician technician = technician();
            technician.noted("counter " + counter.id() + " of " + counter.config().hall());
            return new Walk(
                            counter.config(),
                            Station.software(),
                            report,
                            spec.commandLine().getErr())
                    .run(
                            CounterWalk.of(counter, Limits.USUAL),
                            ZonedDateTime.now(ZoneId.systemDefault()),
                            technician);
        } catch (BadConfiguration bad) {
            return Main.refuse(bad, spec.commandLine());
        }
    }

    private Technician technician() {
        PrintWriter out = spec.commandLine().getOut();
        boolean isThere = !unattended && (attended || Technician.isAtTerminal());
        return isThere
                ? new AtTerminal(out, new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : new Nobody(out);
    }
}
