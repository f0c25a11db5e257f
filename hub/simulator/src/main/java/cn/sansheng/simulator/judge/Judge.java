package cn.sansheng.simulator.judge;

import cn.sansheng.simulator.ledger.LedgerLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Judges one day from the simulator's ledger and the exported journal.
public final class Judge {
    private final List<LedgerLine> ledger;
    private final List<Entry> journal;
    private final Spares spares;
    private final List<Entry> counted;

    public Judge(List<LedgerLine> ledger, List<Entry> journal) {
        this.ledger = ledger;
        this.journal = journal;
        this.spares = new Spares(journal);
        this.counted = journal.stream().filter(spares::counts).toList();
    }

    /// What neither file can tell: how often children were started again, whether the chain of
    /// hashes holds, how fast the hall's clock ran.
    public record Circumstances(long restarts, boolean journalVerified, double speed) {}

    public Faults faults() {
        Outboxes outboxes = new Outboxes(journal);
        List<String> strange = new ArrayList<>(outboxes.keptTwice());
        strange.addAll(Promises.neverAsked(journal, ledger));
        return new Faults(
                Numbers.twice(journal, ledger),
                DoubleCalls.in(journal, ledger),
                outboxes.lost(ledger),
                Promises.broken(journal, ledger),
                List.copyOf(strange));
    }

    public Summary summary(Circumstances circumstances) {
        Faults faults = faults();
        List<Long> levels =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                level -> count("rating-given", one -> one.number("level") == level))
                        .toList();
        return new Summary(
                count("ticket-issued"),
                count("ticket-called", one -> one.number("call") == 1),
                count("service-finished"),
                count("ticket-no-show"),
                count("rating-given"),
                levels,
                count("phone-answered") + count("phone-abandoned") + count("phone-missed"),
                count("phone-answered", one -> one.number("rings") <= 3),
                faults.duplicateNumbers().size(),
                faults.doubleCalls().size(),
                faults.lostFacts().size(),
                circumstances.restarts(),
                Summary.WaitSeconds.of(Times.waits(counted)),
                Summary.CallToBoardMillis.of(
                        Times.callToBoard(journal, spares, circumstances.speed())),
                journal.size(),
                circumstances.journalVerified());
    }

    private long count(String type) {
        return count(type, _ -> true);
    }

    private long count(String type, Predicate<Entry> which) {
        return counted.stream().filter(one -> one.is(type)).filter(which).count();
    }
}
