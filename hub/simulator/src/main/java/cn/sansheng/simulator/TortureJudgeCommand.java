package cn.sansheng.simulator;

import cn.sansheng.messages.Json;
import cn.sansheng.simulator.judge.Entry;
import cn.sansheng.simulator.judge.Faults;
import cn.sansheng.simulator.judge.Judge;
import cn.sansheng.simulator.judge.Verdict;
import cn.sansheng.simulator.ledger.Ledger;
import cn.sansheng.simulator.ledger.LedgerLine;
import cn.sansheng.simulator.ledger.Operations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Compares the ledgers of many stations with an exported journal. Exit 1 when something that must
/// never be was found.
@Command(name = "torture-judge", hidden = true)
final class TortureJudgeCommand implements Callable<Integer> {
    @Option(names = "--ledgers", required = true, description = "folder of the stations' ledgers")
    private Path ledgers = Path.of("");

    @Option(names = "--journal", required = true, description = "an exported journal")
    private Path journal = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<LedgerLine> lines = new ArrayList<>();
        for (Path ledger : Ledger.all(ledgers)) {
            lines.addAll(Ledger.read(ledger));
        }
        Operations operations = new Operations();
        operations.add(lines);
        Faults faults = new Judge(lines, Entry.read(journal)).faults();
        faults.all().stream()
                .limit(Faults.MOST_SHOWN)
                .forEach(spec.commandLine().getErr()::println);
        Verdict verdict = Verdict.of(operations.count(), faults);
        spec.commandLine().getOut().println(Json.text(verdict));
        return verdict.good() ? Main.GOOD : Main.JUDGED_BAD;
    }
}
