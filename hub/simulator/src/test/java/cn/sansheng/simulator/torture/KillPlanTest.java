package cn.sansheng.simulator.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.simulator.torture.KillPlan.Kill;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KillPlanTest {
    private static Settings settings(int operations, long seed) {
        return new Settings(
                operations, Settings.Store.POSTGRESQL, Settings.Broker.MOSQUITTO, 90, seed);
    }

    private static Set<Victim> victims(KillPlan plan) {
        return plan.kills().stream().map(Kill::victim).collect(Collectors.toSet());
    }

    @Test
    void everybodyIsKilledEvenInAShortRun() {
        assertEquals(EnumSet.allOf(Victim.class), victims(KillPlan.of(settings(2_000, 1))));
    }

    @Test
    void theLongRunKillsMoreThanTwentyTimesInTheMidstOfWork() {
        List<Kill> kills = KillPlan.of(settings(100_000, 1)).kills();
        assertTrue(kills.size() > 20);
        int[] after = kills.stream().mapToInt(Kill::after).toArray();
        int[] sorted = after.clone();
        Arrays.sort(sorted);
        assertEquals(Arrays.toString(sorted), Arrays.toString(after));
        assertTrue(after[after.length - 1] <= 100_000);
    }

    @Test
    void onlyWhatRunsBesideTheHubIsKilledBesideIt() {
        Settings alone = new Settings(2_000, Settings.Store.H2, Settings.Broker.ARTEMIS, 90, 1);
        assertEquals(Set.of(Victim.HUB, Victim.STATIONS), victims(KillPlan.of(alone)));
    }

    @Test
    void theSameSeedKillsAlike() {
        assertEquals(KillPlan.of(settings(9_000, 5)), KillPlan.of(settings(9_000, 5)));
    }
}
