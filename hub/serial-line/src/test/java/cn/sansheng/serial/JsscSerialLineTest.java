package cn.sansheng.serial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.serial.pty.FarEnd;
import cn.sansheng.serial.pty.PtyPair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsscSerialLineTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final byte[] AWKWARD = HexFormat.of().parseHex("000d0a1113ff1a7f80a55a");
    private static final LineLimits QUICK =
            new LineLimits(
                    Duration.ofMillis(300),
                    Duration.ofSeconds(20),
                    Duration.ofMillis(50),
                    Duration.ofMillis(200));

    @TempDir private Path folder;
    private PtyPair cable;
    private final Heard heard = new Heard();

    @BeforeEach
    void plug() {
        cable = PtyPair.plugged(folder);
    }

    @AfterEach
    void unplug() {
        cable.close();
    }

    @Test
    void carriesEveryByteBothWays() throws IOException, InterruptedException {
        try (SerialLine line = open(115_200);
                FarEnd far = FarEnd.reading(cable.far())) {
            heard.awaitNews("found");
            line.write(AWKWARD);
            await().atMost(SOON).until(() -> far.received().length >= AWKWARD.length);
            assertArrayEquals(AWKWARD, far.received());

            far.say(AWKWARD);
            assertArrayEquals(AWKWARD, readAtLeast(line, AWKWARD.length));
        }
    }

    @Test
    void returnsWhenTheLastByteHasLeftAtTheLinesSpeed() throws IOException, InterruptedException {
        try (SerialLine line = open(9600);
                FarEnd far = FarEnd.reading(cable.far())) {
            heard.awaitNews("found");
            long began = System.nanoTime();
            line.write(new byte[480]);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(took.compareTo(Duration.ofMillis(500)) >= 0, "480 bytes took " + took);
            await().atMost(SOON).until(() -> far.received().length == 480);
        }
    }

    @Test
    void tellsOfUnpluggingAndOfPluggingInAgain() throws IOException, InterruptedException {
        try (SerialLine line = open(115_200)) {
            heard.awaitNews("found");
            cable.unplug();
            heard.awaitNews("found", "lost");
            assertThrows(LineLost.class, () -> line.write(AWKWARD));
            assertEquals(0, line.read(Duration.ofMillis(10)).length);

            cable.plug();
            heard.awaitNews("found", "lost", "found");
            try (FarEnd far = FarEnd.reading(cable.far())) {
                line.write(AWKWARD);
                await().atMost(SOON).until(() -> far.received().length == AWKWARD.length);
            }
        }
    }

    @Test
    void aWriteUnderWayFailsWhenTheDeviceIsPulled() throws InterruptedException {
        try (SerialLine line = open(300)) {
            heard.awaitNews("found");
            Thread pulling = Thread.ofVirtual().start(cable::unplug);
            assertThrows(LineLost.class, () -> line.write(new byte[3000]));
            pulling.join();
            heard.awaitNews("found", "lost");
        }
    }

    @Test
    void aDeviceThatIsAwayAtFirstIsLostUntilItComes() {
        cable.unplug();
        try (SerialLine line = open(9600)) {
            heard.awaitNews("lost");
            assertThrows(LineLost.class, () -> line.write(AWKWARD));
            cable.plug();
            heard.awaitNews("lost", "found");
        }
    }

    @Test
    void isSilentWhileNobodyReadsAndGoesOnAfterwards() throws IOException, InterruptedException {
        try (SerialLine line = open(4_000_000)) {
            heard.awaitNews("found");
            assertThrows(LineSilent.class, () -> line.write(new byte[600_000]));
            try (FarEnd far = FarEnd.reading(cable.far())) {
                await().atMost(SOON).until(() -> writes(line, AWKWARD));
                await().atMost(SOON).until(() -> endsWith(far.received(), AWKWARD));
            }
        }
    }

    @Test
    void aSecondOpeningIsRefused() throws IOException, InterruptedException {
        LineAddress address = new LineAddress(cable.near(), 9600);
        try (SerialLine line = JsscSerialLine.open(address, heard)) {
            heard.awaitNews("found");
            assertThrows(LineInUse.class, () -> JsscSerialLine.open(address, new Heard()));
            assertEquals(0, line.read(Duration.ZERO).length);
        }
        Heard afterwards = new Heard();
        try (SerialLine line = JsscSerialLine.open(address, afterwards)) {
            afterwards.awaitNews("found");
            assertEquals(0, line.read(Duration.ZERO).length);
        }
    }

    private SerialLine open(int baud) {
        LineAddress address = new LineAddress(cable.near(), baud);
        return new OwnedLine(
                address.toString(),
                baud,
                LineForm.USUAL,
                heard,
                () -> JsscPort.open(address),
                QUICK);
    }

    private static boolean writes(SerialLine line, byte[] bytes) throws InterruptedException {
        try {
            line.write(bytes);
            return true;
        } catch (LineTrouble notYet) {
            return false;
        }
    }

    private static byte[] readAtLeast(SerialLine line, int count) throws InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        long until = System.nanoTime() + SOON.toNanos();
        while (all.size() < count && System.nanoTime() < until) {
            all.writeBytes(line.read(Duration.ofMillis(100)));
        }
        return all.toByteArray();
    }

    private static boolean endsWith(byte[] all, byte[] end) {
        return new String(all, StandardCharsets.ISO_8859_1)
                .endsWith(new String(end, StandardCharsets.ISO_8859_1));
    }
}
