package cn.sansheng.ledboard.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.simulator.Outcome.NotShown;
import cn.sansheng.ledboard.simulator.Outcome.Shown;
import cn.sansheng.serial.far.Bytes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A damaged frame is refused or, where the damage hit nothing that counts, read as it was meant;
/// and the frame after it is always read.
class CorruptionTest {
    private static final int TRIALS = 10_000;
    private static final int SYNC = 8;

    private enum Damage {
        FLIP,
        INSERT,
        DELETE,
        TRUNCATE
    }

    @Test
    void neverShowsAWrongText() {
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("CorruptionTest: -Dseed=" + seed);
        Random random = new Random(seed);
        List<byte[]> frames =
                List.of(
                        Wires.example("onbon-a012.hex"),
                        Wires.singleLine(1, "\\C3优先\\C1P002"),
                        Wires.text(0x5AA5 & 0x7FFF, 7, "\\C1A045\\n\\C23号窗口"));
        Map<Damage, Integer> readAnyway = new EnumMap<>(Damage.class);
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] whole = frames.get(trial % frames.size());
            Damage damage = Damage.values()[random.nextInt(4)];
            byte[] bent = damaged(whole, damage, random);
            String where = "seed " + seed + " trial " + trial + " " + new Bytes(bent);
            if (judged(whole, bent, where)) {
                readAnyway.merge(damage, 1, Integer::sum);
            }
        }
        System.out.println("CorruptionTest: read although damaged " + readAnyway);
        assertTrue(
                readAnyway.values().stream().mapToInt(n -> n).sum() < TRIALS / 5, "" + readAnyway);
    }

    /// Whether the damaged frame was read all the same.
    private static boolean judged(byte[] whole, byte[] bent, String where) {
        BoardsOnLine boards = new BoardsOnLine(_ -> true);
        List<Outcome> outcomes = new ArrayList<>(boards.arrived(bent));
        List<Outcome> next = boards.arrived(Wires.text(99, 0, "B002"));
        List<Shown> shown = new ArrayList<>();
        for (Outcome outcome : join(outcomes, next)) {
            if (outcome instanceof Shown each) {
                shown.add(each);
            }
        }
        assertEquals("B002", shown.removeLast().board().text(), where);
        boolean refused = join(outcomes, next).stream().anyMatch(each -> each instanceof NotShown);
        Shown meant = (Shown) new BoardsOnLine(_ -> true).arrived(whole).getFirst();
        if (shown.isEmpty()) {
            assertTrue(refused || bent.length <= SYNC, where);
            return false;
        }
        assertEquals(List.of(meant), shown, where);
        return true;
    }

    private static byte[] damaged(byte[] whole, Damage damage, Random random) {
        int at = random.nextInt(whole.length);
        byte[] before = java.util.Arrays.copyOf(whole, at);
        byte[] after = java.util.Arrays.copyOfRange(whole, at + 1, whole.length);
        byte[] here = {whole[at]};
        byte[] other = {(byte) (whole[at] ^ (1 + random.nextInt(255)))};
        return switch (damage) {
            case FLIP -> Wires.join(before, other, after);
            case INSERT -> Wires.join(before, other, here, after);
            case DELETE -> Wires.join(before, after);
            case TRUNCATE -> before;
        };
    }

    private static List<Outcome> join(List<Outcome> first, List<Outcome> second) {
        List<Outcome> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
