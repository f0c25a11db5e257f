package cn.sansheng.serial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NetworkLineTest {
    private static final LineLimits QUICK =
            new LineLimits(
                    Duration.ofMillis(300),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(20),
                    Duration.ofMillis(40));

    private final Heard heard = new Heard();
    private ServerSocket device;
    private SerialLine line;

    @BeforeEach
    void open() throws IOException {
        device = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        device.setSoTimeout(20_000);
        line = line(NetworkLine.Answers.EXPECTED);
    }

    @AfterEach
    void close() throws IOException {
        line.close();
        device.close();
    }

    @Test
    void carriesBytesBothWays() throws Exception {
        try (Socket other = device.accept()) {
            heard.awaitNews("found");
            line.write(new byte[] {0, 0x10, 0x13, (byte) 0xFF});
            assertEquals(0xFF, other.getInputStream().readNBytes(4)[3] & 0xFF);
            other.getOutputStream().write(new byte[] {0x12, 0});
            await().until(() -> line.read(Duration.ofSeconds(5)).length > 0);
        }
    }

    @Test
    void aRefusedConnectionIsLostAndSoughtAgain() throws Exception {
        line.close();
        int port = device.getLocalPort();
        device.close();
        Heard refused = new Heard();
        try (SerialLine away =
                NetworkLine.open(
                        new NetworkAddress("127.0.0.1", port),
                        NetworkLine.Answers.EXPECTED,
                        refused,
                        QUICK)) {
            refused.awaitNews("lost");
            assertThrows(LineLost.class, () -> away.write(new byte[] {1}));
            device = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
            try (Socket _ = device.accept()) {
                refused.awaitNews("lost", "found");
            }
        }
    }

    @Test
    void aConnectionThatBreaksInTheMiddleIsALossAndMadeAgain() throws Exception {
        try (Socket other = device.accept()) {
            heard.awaitNews("found");
            line.write(new byte[100]);
            other.getInputStream().readNBytes(50);
        }
        heard.awaitNews("found", "lost", "found");
    }

    @Test
    void whatIsNotTakenIsSilence() throws Exception {
        try (Socket _ = device.accept()) {
            heard.awaitNews("found");
            assertThrows(LineSilent.class, () -> line.write(new byte[32 << 20]));
        }
    }

    /// The power of the device fails: it has answered before, and says no farewell.
    @Test
    void aHalfOpenConnectionIsGivenUpAndMadeAgain() throws Exception {
        try (Socket other = device.accept()) {
            heard.awaitNews("found");
            other.getOutputStream().write(0x12);
            await().until(() -> line.read(Duration.ofSeconds(5)).length > 0);
            line.write(new byte[] {0x10, 0x04, 0x01});
            heard.awaitNews("found", "lost", "found");
        }
    }

    @Test
    void whoNeverAnswersIsLeftInPeace() throws Exception {
        device.accept().close();
        line.close();
        Heard calm = new Heard();
        device.close();
        device = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        device.setSoTimeout(20_000);
        try (SerialLine mute =
                        NetworkLine.open(
                                new NetworkAddress("127.0.0.1", device.getLocalPort()),
                                NetworkLine.Answers.NONE,
                                calm,
                                QUICK);
                Socket other = device.accept()) {
            calm.awaitNews("found");
            other.getOutputStream().write(0x14);
            await().until(() -> mute.read(Duration.ofSeconds(5)).length > 0);
            mute.write(new byte[] {1});
            long until = System.nanoTime() + QUICK.stuck().plusMillis(300).toNanos();
            await().until(() -> System.nanoTime() > until);
            assertEquals(1, calm.count());
        }
    }

    @Test
    void anUnknownHostIsLost() {
        Heard nowhere = new Heard();
        try (SerialLine _ =
                NetworkLine.open(
                        new NetworkAddress("no-such-printer.invalid", 9100),
                        NetworkLine.Answers.EXPECTED,
                        nowhere,
                        QUICK)) {
            nowhere.awaitNews("lost");
        }
    }

    @Test
    void anAddressIsAHostAndAPort() {
        assertEquals(new NetworkAddress("10.0.0.5", 9100), address("tcp://10.0.0.5"));
        assertEquals(
                new NetworkAddress("printer-1.hall", 9101), address("tcp://printer-1.hall:9101"));
        assertEquals("tcp://[fe80::1]:9100", address("tcp://[fe80::1]").toString());
        for (String wrong :
                new String[] {
                    "tcp:10.0.0.5", "tcp://", "tcp://host:0", "tcp://host:70000", "tcp://a b"
                }) {
            String said =
                    assertThrows(IllegalArgumentException.class, () -> address(wrong), wrong)
                            .getMessage();
            assertTrue(said != null && !said.isBlank());
        }
    }

    private SerialLine line(NetworkLine.Answers answers) {
        return NetworkLine.open(
                new NetworkAddress("127.0.0.1", device.getLocalPort()), answers, heard, QUICK);
    }

    private static NetworkAddress address(String text) {
        return NetworkAddress.of(DeviceUri.parse(text));
    }
}
