package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.InMemoryJournal;
import cn.sansheng.hub.journal.Packed;
import cn.sansheng.hub.journal.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A hall that lives through thousands of random inputs, kept in a journal with its second wall,
/// restarted now and then.
final class RandomHall {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int STEPS = 3_000;

    /// One input and what came of it; `entries` begins with what time alone had made due between
    /// `was` and `before`.
    record Moment(
            Hall was,
            Situation before,
            Input input,
            Verdict verdict,
            List<HallEntry> entries,
            Hall after) {}

    final Rules rules = TestRules.small();
    final InMemoryJournal journal = new InMemoryJournal();
    private final RandomInputs inputs;
    private Standing standing = new Standing(Hall.empty(DAY), Head.START);
    private Instant now = TestRules.MORNING;

    RandomHall(long seed) {
        inputs = new RandomInputs(seed);
    }

    Hall hall() {
        return standing.hall();
    }

    void live(Consumer<Moment> each) throws Exception {
        live(each, (_, _) -> {});
    }

    /// `restarted` gets the hall before and after each restart of the hub.
    void live(Consumer<Moment> each, BiConsumer<Standing, Standing> restarted) throws Exception {
        for (int step = 0; step < STEPS; step++) {
            now = now.plusMillis(inputs.pause());
            if (inputs.hubRestarts()) {
                Standing before = standing;
                standing = restored();
                restarted.accept(before, standing);
            }
            each.accept(step());
            if (inputs.snapshotIsTaken()) {
                takeSnapshot();
            }
        }
    }

    private Moment step() throws Exception {
        Hall was = standing.hall();
        Round round = new Round(rules, standing, now, Outlook.UNKNOWN);
        round.passTime();
        Situation before = round.situation();
        Input input = inputs.next(before.hall(), now);
        Verdict verdict = Deciding.decide(before, input);
        if (verdict instanceof Verdict.Accepted accepted) {
            round.take(accepted);
        }
        if (!round.isEmpty()) {
            journal.append(round.batch());
        }
        standing = round.standing();
        return new Moment(was, before, input, verdict, round.entries(), standing.hall());
    }

    private Standing restored() {
        return new Restoring(rules.config().hall(), DAY, journal, Runnable::run).restore();
    }

    private void takeSnapshot() {
        Head head = standing.head();
        Packed state = HallJson.packed(standing.hall());
        journal.saveSnapshot(
                new Snapshot(rules.config().hall(), head.n(), head.hash(), HallJson.FORMAT, state));
    }
}
