package cn.sansheng.counter.wires;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An exchange that is not ours: sipp, over UDP, with a login. Fifteen seconds of the wires are one
/// of the test's.
@Timeout(60)
class SippExchangeTest {
    private static final int SPEED = 15;
    private static final LineId LINE = new LineId("25");

    private final List<WireEvent> heard = new CopyOnWriteArrayList<>();
    private final AtomicLong calls = new AtomicLong();
    private final Surroundings quick =
            new Surroundings(
                    () -> System.nanoTime() * SPEED,
                    () -> Instant.EPOCH.plusNanos(System.nanoTime() * SPEED),
                    () -> new UUID(0, calls.incrementAndGet()));

    @TempDir private Path folder;

    /// S27: pass, fail, missed.
    @Test
    void s27_answeredAfterTwoRingsAfterFourAndGivenUpAfterThree() throws Exception {
        int port = freePort();
        Process sipp = sipp(port);
        try (Wires _ = open(port, "hush")) {
            await().atMost(Duration.ofSeconds(20)).until(() -> facts().size() == 14);

            assertEquals(
                    List.of(
                            "call 1 ring 1",
                            "call 1 ring 2",
                            "call 1 answered in ring 2",
                            "call 1 ended",
                            "call 2 ring 1",
                            "call 2 ring 2",
                            "call 2 ring 3",
                            "call 2 ring 4",
                            "call 2 answered in ring 4",
                            "call 2 ended",
                            "call 3 ring 1",
                            "call 3 ring 2",
                            "call 3 ring 3",
                            "call 3 given up after ring 3"),
                    facts().stream().map(SippExchangeTest::words).toList());
            double seconds = ((Fact.PhoneAnswered) facts().get(8)).seconds();
            assertTrue(seconds >= 15 && seconds < 20, () -> "answered after " + seconds + " s");
            assertEquals(0, sipp.waitFor(), "sipp got its answers");
            assertFalse(heard.toString().contains("138"), "no caller's number goes on");
            assertTrue(
                    heard.stream().noneMatch(it -> it instanceof WireEvent.PartChanged),
                    heard::toString);
        } finally {
            sipp.destroy();
        }
    }

    @Test
    void aWrongPasswordIsALostPart() throws Exception {
        int port = freePort();
        Process sipp = sipp(port);
        try (Wires _ = open(port, "loud")) {
            awaitHeard(new WireEvent.PartChanged(new PartName("phone"), "lost"));
        } finally {
            sipp.destroy();
        }
    }

    @Test
    void anExchangeThatIsNotThereIsALostPart() throws Exception {
        try (Wires wires = open(freePort(), "hush")) {
            assertEquals(Map.of(new PartName("phone"), "ok"), wires.partsAtBirth());
            awaitHeard(new WireEvent.PartChanged(new PartName("phone"), "lost"));
        }
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case Fact.PhoneRang rang -> call(rang.call()) + "ring " + rang.ring();
            case Fact.PhoneAnswered answered ->
                    call(answered.call()) + "answered in ring " + answered.rings();
            case Fact.PhoneAbandoned abandoned ->
                    call(abandoned.call()) + "given up after ring " + abandoned.rings();
            case Fact.PhoneEnded ended -> call(ended.call()) + "ended";
            default -> throw new AssertionError(fact + " is not of a call");
        };
    }

    private static String call(UUID id) {
        return "call " + id.getLeastSignificantBits() + " ";
    }

    private List<Fact> facts() {
        return heard.stream()
                .<Fact>mapMulti((event, out) -> {
                    if (event instanceof WireEvent.Phone(var fact)) {
                        out.accept(fact);
                    }
                })
                .toList();
    }

    private void awaitHeard(WireEvent event) {
        await().atMost(Duration.ofSeconds(20)).until(() -> heard.contains(event));
    }

    private Wires open(int port, String password) throws BadConfiguration, IOException {
        URI phone =
                URI.create(
                        "sip:6025@127.0.0.1:%d?user=counter25&password=%s&expires=3600"
                                .formatted(port, password));
        return Wires.open(Map.of("phone", phone), Optional.of(LINE), quick, heard::add);
    }

    private Process sipp(int port) throws IOException {
        Path scenario =
                Path.of(
                        String.valueOf(System.getProperty("sansheng.root")),
                        "counter-terminal/src/test/resources/sipp/exchange.xml");
        Process sipp =
                new ProcessBuilder(
                                "sipp",
                                "-sf",
                                scenario.toString(),
                                "-i",
                                "127.0.0.1",
                                "-p",
                                String.valueOf(port),
                                "-m",
                                "1",
                                "-nostdin")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("sipp.log").toFile())
                        .start();
        String local = ":%04X ".formatted(port);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Files.readString(Path.of("/proc/net/udp")).contains(local));
        return sipp;
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket =
                new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            return socket.getLocalPort();
        }
    }
}
