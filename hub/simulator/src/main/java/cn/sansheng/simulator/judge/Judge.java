package cn.sansheng.simulator.judge;

import cn.sansheng.simulator.ledger.LedgerLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return new Faults(
                Numbers.twice(journal, ledger),
                both(outboxes.keptTwice(), Promises.decidedTwice(journal, ledger)),
                Numbers.missing(journal),
                DoubleCalls.in(journal, ledger),
                outboxes.lost(ledger),
                Promises.broken(journal, ledger),
                both(Promises.neverAsked(journal, ledger), backwards()));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<String> backwards() {
        return IntStream.range(1, journal.size())
                .filter(at -> journal.get(at).at().isBefore(journal.get(at - 1).at()))
                .mapToObj(at -> "entry %d: before the one before".formatted(journal.get(at).n()))
                .toList();
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
