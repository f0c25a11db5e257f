package cn.sansheng.kiosk.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever arrives, the printer neither fails nor stops answering, and after its reset and a
/// cleared buffer it prints as ever.
class FuzzTest {
    private static final int TRIALS = 100;
    private static final byte[] AFRESH =
            Feed.hex("100502 1b40 1c2e 1d5600 1b40 6f6b 0a 1d5600 100404");

    @Test
    void survivesRandomBytes() {
        Random random = seeded("random");
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] garbage = new byte[random.nextInt(3000)];
            random.nextBytes(garbage);
            survives(garbage, "trial " + trial);
        }
    }

    @Test
    void survivesACorruptedJob() {
        Random random = seeded("corrupted");
        byte[] whole = Feed.example("escpos-receiptline-job.hex");
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] bent = whole.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                bent[random.nextInt(300)] = (byte) random.nextInt(256);
            }
            survives(bent, "trial " + trial);
        }
    }

    private static void survives(byte[] bytes, String where) {
        Machine machine = new Machine(Model.wide(576));
        machine.arrived(bytes);
        List<Outcome> after = machine.arrived(AFRESH);
        assertTrue(Feed.answers(after).endsWith("12"), where);
        List<Slip> cut = Feed.cut(after);
        assertEquals(List.of("ok"), cut.getLast().text(), where);
    }

    private static Random seeded(String what) {
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("FuzzTest, " + what + ": -Dseed=" + seed);
        return new Random(seed);
    }
}
