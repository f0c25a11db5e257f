package cn.sansheng.simulator;

import cn.sansheng.messages.Json;
import cn.sansheng.simulator.judge.Entry;
import cn.sansheng.simulator.judge.Faults;
import cn.sansheng.simulator.judge.Judge;
import cn.sansheng.simulator.judge.Summary;
import cn.sansheng.simulator.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Compares a ledger with an exported journal. Exit 1 when something that must never be was found.
@Command(name = "judge", description = "Compare a ledger with an exported journal.")
final class JudgeCommand implements Callable<Integer> {
    @Option(names = "--ledger", required = true)
    private Path ledger = Path.of("");

    @Option(names = "--journal", required = true, description = "an exported journal")
    private Path journal = Path.of("");

    @Option(names = "--summary", description = "where to write the summary; else stdout")
    private Optional<Path> summary = Optional.empty();

    @Option(names = "--restarts", description = "children that were started again")
    private long restarts;

    @Option(names = "--speed", description = "how fast the hall's clock ran")
    private double speed = 1;

    @Option(names = "--unverified", description = "journal verify found the chain bent")
    private boolean unverified;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Judge judge = new Judge(Ledger.read(ledger), Entry.read(journal));
        Summary result = judge.summary(new Judge.Circumstances(restarts, !unverified, speed));
        List<String> faults = judge.faults().all();
        PrintWriter err = spec.commandLine().getErr();
        faults.stream().limit(Faults.MOST_SHOWN).forEach(err::println);
        if (summary.isPresent()) {
            Files.writeString(summary.get(), Json.text(result) + "\n");
        } else {
            spec.commandLine().getOut().println(Json.text(result));
        }
        return faults.isEmpty() && result.journalVerified() ? Main.GOOD : Main.JUDGED_BAD;
    }
}
