package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A telephone exchange that is not ours: sipp, which plays the three calls of the counter's own
/// test, answered after two rings, after four, and given up after three, as slowly as they are.
record Exchange(Program sipp, int port) implements AutoCloseable {
    private static final Path QUICK =
            Program.ROOT.resolve("counter-terminal/src/test/resources/sipp/exchange.xml");

    /// How much faster than life the counter's test has them played.
    private static final int HURRY = 15;

    private static final Pattern PAUSE = Pattern.compile("milliseconds=\"(\\d+)\"");

    static Exchange open(Path folder) throws IOException {
        Path scenario = folder.resolve("exchange.xml");
        Files.writeString(
                scenario,
                PAUSE.matcher(Files.readString(QUICK))
                        .replaceAll(pause ->
                                "milliseconds=\"%d\""
                                        .formatted(Integer.parseInt(pause.group(1)) * HURRY)));
        int port = freePort();
        Program sipp =
                new Program(
                        "sipp",
                        List.of(
                                "sipp",
                                "-sf",
                                scenario.toString(),
                                "-i",
                                "127.0.0.1",
                                "-p",
                                String.valueOf(port),
                                "-m",
                                "1",
                                "-nostdin"),
                        Map.of());
        String local = ":%04X ".formatted(port);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Files.readString(Path.of("/proc/net/udp")).contains(local));
        return new Exchange(sipp, port);
    }

    /// What stands in the counter's station.yaml.
    String phone() {
        return "sip:6025@127.0.0.1:%d?user=counter25&password=hush&expires=3600".formatted(port);
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket =
                new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        sipp.close();
    }
}
