package cn.sansheng.serial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A native call that never returns, as seen with jSSC after unplugging at the wrong moment.
class StuckOwnerTest {
    private static final LineLimits QUICK =
            new LineLimits(
                    Duration.ofMillis(100),
                    Duration.ofMillis(400),
                    Duration.ofMillis(20),
                    Duration.ofMillis(40));

    private final Heard heard = new Heard();
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger letGo = new AtomicInteger();

    @Test
    void aHangingDeviceIsLostAndOpenedAnewByAnotherThread() throws Exception {
        try (SerialLine line =
                new OwnedLine(
                        "serial:/dev/none", 115_200, LineForm.USUAL, heard, () -> port(1), QUICK)) {
            heard.awaitNews("found");
            assertThrows(LineSilent.class, () -> line.write(new byte[] {1}));
            heard.awaitNews("found", "lost", "found");
            line.write(new byte[] {2});
            assertEquals(1, letGo.get());
        } finally {
            release.countDown();
        }
    }

    @Test
    void afterThreeHangingThreadsTheLineStaysLostUntilOneReturns() {
        try (SerialLine line =
                new OwnedLine(
                        "serial:/dev/none", 115_200, LineForm.USUAL, heard, () -> port(3), QUICK)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        pokes(line);
                        return heard.count() == 6;
                    });
            heard.awaitNews("found", "lost", "found", "lost", "found", "lost");
            assertEquals(3, opened.get());
            release.countDown();
            heard.awaitNews("found", "lost", "found", "lost", "found", "lost", "found");
        } finally {
            release.countDown();
        }
    }

    private static void pokes(SerialLine line) throws InterruptedException {
        try {
            line.write(new byte[] {1});
        } catch (LineTrouble expected) {
            assertNotNull(expected.getMessage());
        }
    }

    private RawPort port(int hanging) {
        boolean hangs = opened.incrementAndGet() <= hanging;
        return new RawPort() {
            @Override
            public byte[] received() {
                return new byte[0];
            }

            @Override
            public void write(byte[] chunk) throws IOException {
                if (hangs) {
                    awaitRelease();
                }
            }

            @Override
            public int unsent() {
                return 0;
            }

            @Override
            public void close() {}

            @Override
            public void letGo() {
                letGo.incrementAndGet();
            }
        };
    }

    private void awaitRelease() throws IOException {
        while (true) {
            try {
                release.await();
                throw new IOException("gone at last");
            } catch (InterruptedException nativeCodeDoesNotCare) {
                if (release.getCount() == 0) {
                    Thread.currentThread().interrupt();
                    throw new IOException("gone at last", nativeCodeDoesNotCare);
                }
            }
        }
    }
}
