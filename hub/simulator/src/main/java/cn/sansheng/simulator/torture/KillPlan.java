package cn.sansheng.simulator.torture;

import cn.sansheng.simulator.day.Dice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// When who is killed, by how far the work has come. Kills fall in the midst of work, sometimes two
/// at once, and everybody's turn comes.
record KillPlan(List<Kill> kills) {
    private static final int OPERATIONS_FOR_EACH = 4_000;
    private static final int FEWEST = 3;

    record Kill(int after, Victim victim) {}

    static KillPlan of(Settings settings) {
        Dice dice = Dice.of(settings.seed(), "kills");
        List<Victim> victims = Victim.of(settings);
        int most = victims.size() + settings.operations() / OPERATIONS_FOR_EACH;
        return new KillPlan(
                IntStream.range(0, Math.max(FEWEST, most))
                        .mapToObj(turn -> victims.get(turn % victims.size()))
                        .map(victim -> new Kill(dice.whole(0, settings.operations()), victim))
                        .sorted(Comparator.comparingLong(Kill::after))
                        .toList());
    }
}
