package cn.sansheng.client.check;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the `check` of every program is asked: which station, who is there, and where the report
/// goes. A mixin of that command.
public final class CheckOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

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

    public StationConfig station() throws BadConfiguration {
        return StationConfig.load(config);
    }

    /// Whoever is there, at the command's input and output.
    public Technician technician() {
        PrintWriter out = command.commandLine().getOut();
        boolean isThere = !unattended && (attended || Technician.isAtTerminal());
        return isThere
                ? new AtTerminal(out, new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : new Nobody(out);
    }

    public Walk walk(StationConfig station, String software) {
        return new Walk(station, software, report, command.commandLine().getErr());
    }
}
