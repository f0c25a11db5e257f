package cn.sansheng.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final Duration MOMENT = Duration.ofMillis(50);

    /// 1 and 2 are exchanged: neither is dead, and both are wrong.
    @Test
    void bothOfTwoCrossedWiresAreBad() throws Exception {
        assertEquals(
                List.of(
                        good(3),
                        bad(2, "接到的是：键1", "heard instead: key 1"),
                        bad(1, "接到的是：键2", "heard instead: key 2")),
                pressed(key -> key == 3 ? 3 : 3 - key));
    }

    @Test
    void aDeadOneIsBadAndThoseAfterItAreTriedAllTheSame() throws Exception {
        assertEquals(
                List.of(good(3), bad(2, "没有反应", "nothing heard"), good(1)),
                pressed(key -> key == 2 ? 0 : key));
    }

    /// `wire` says what is heard of a key, 0 when nothing is.
    private static List<Tried> pressed(IntUnaryOperator wire)
            throws IOException, InterruptedException {
        BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
        Technician somebody =
                new AtTerminal(
                        new PrintWriter(new StringWriter()), new PipedReader(new PipedWriter()));
        Inspection inspection =
                Inspection.of(new Device("keys", new Phrase("键", "keys"), "gpio"), somebody);
        inspection.asked(
                new Turns<>(
                        List.of(3, 2, 1),
                        MOMENT,
                        InspectionTest::name,
                        InspectionTest::name,
                        key -> {
                            int came = wire.applyAsInt(key);
                            if (came > 0) {
                                heard.add(came);
                            }
                        }),
                heard);
        return inspection.done().tried();
    }

    private static Phrase name(int key) {
        return new Phrase("键" + key, "key " + key);
    }

    private static Tried good(int key) {
        return new Tried(name(key), new Finding.Good(new Phrase("有反应", "heard")));
    }

    private static Tried bad(int key, String zh, String en) {
        return new Tried(name(key), new Finding.Bad(new Phrase(zh, en)));
    }
}
