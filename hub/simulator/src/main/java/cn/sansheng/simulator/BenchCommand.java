package cn.sansheng.simulator;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.simulator.bench.EndToEnd;
import cn.sansheng.simulator.bench.Halls;
import cn.sansheng.simulator.bench.IssueCall;
import cn.sansheng.simulator.bench.Replay;
import cn.sansheng.simulator.bench.Report;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Programs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Benchmarks of the packaged programs.
@Command(name = "bench", description = "Measure the packaged programs.")
final class BenchCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(BenchCommand.class);

    @Parameters(index = "0", description = "which one, or list")
    private String name = "";

    @Option(names = "--json", description = "also write the figures to this file")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--seconds", description = "length of a case (default ${DEFAULT-VALUE})")
    private int seconds = 10;

    @Option(
            names = "--idle",
            description = "seconds of doing nothing, end-to-end (default ${DEFAULT-VALUE})")
    private int idleSeconds = 300;

    @Option(names = "--quick", description = "a few seconds, to see that it runs: no figures")
    private boolean quick;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        return switch (name) {
            case "list" -> {
                out.println(IssueCall.NAME + "  tickets issued and called, with crowd and kill -9");
                out.println(EndToEnd.NAME + "  touch to paper, key to board, idle programs");
                out.println(
                        Replay.NAME + "      a hub's start with a year behind it, and its backup");
                out.println(Halls.NAME + "       the load of how many halls one hub carries");
                out.println(
                        "core        deciding, folding and drawing alone (./sansheng bench core)");
                out.println("forecast    waits as they are told, against simpler predictions");
                yield Main.GOOD;
            }
            case IssueCall.NAME -> measured(out, new IssueCall(issueCallSize())::measure);
            case Halls.NAME -> measured(out, new Halls(hallsSize())::measure);
            case Replay.NAME -> measured(out, new Replay(replaySize())::measure);
            case EndToEnd.NAME ->
                    measured(out, programs -> new EndToEnd(idleSeconds).measure(programs));
            default -> {
                LOG.error("no benchmark called {} (bench list shows them)", name);
                yield Main.WRONG_USAGE;
            }
        };
    }

    private interface Bench {
        Report measure(Programs programs)
                throws IOException, InterruptedException, CannotStart, BadConfiguration;
    }

    private IssueCall.Size issueCallSize() {
        return quick ? IssueCall.Size.quick() : IssueCall.Size.full(seconds);
    }

    private Halls.Size hallsSize() {
        return quick ? Halls.Size.quick() : Halls.Size.full(seconds);
    }

    private Replay.Size replaySize() {
        return quick ? Replay.Size.QUICK : Replay.Size.A_YEAR;
    }

    private int measured(PrintWriter out, Bench bench) throws IOException, InterruptedException {
        try {
            Report report = bench.measure(Programs.find());
            report.table().forEach(out::println);
            if (json.isPresent()) {
                Files.writeString(json.get(), report.json() + "\n");
            }
            boolean lost =
                    report.rows().stream()
                            .anyMatch(row -> row.metric().equals("lost") && row.value() > 0);
            return lost ? Main.JUDGED_BAD : Main.GOOD;
        } catch (CannotStart | BadConfiguration trouble) {
            LOG.error("{}", trouble.getMessage());
            return Main.CANNOT_START;
        }
    }
}
