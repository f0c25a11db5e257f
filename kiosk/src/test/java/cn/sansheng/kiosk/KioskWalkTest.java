package cn.sansheng.kiosk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Walk;
import cn.sansheng.client.check.samples.Hand;
import cn.sansheng.kiosk.printer.TestPaper;
import cn.sansheng.kiosk.simulator.SimulatorMain;
import cn.sansheng.serial.pty.PtyPair;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A technician walks round a simulated kiosk of which one part is broken.
@Timeout(120)
class KioskWalkTest {
    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(20));
    private static final Pattern DEVICE =
            Pattern.compile("data-device=\"([^\"]+)\" data-verdict=\"([^\"]+)\"");

    @TempDir private Path folder;
    private String dead = "";

    @Test
    void aDeadKeyIsAllThatTheReportCallsBad() throws Exception {
        dead = "help";
        try (PtyPair printer = PtyPair.plugged(Files.createDirectory(folder.resolve("printer")));
                PtyPair scanner =
                        PtyPair.plugged(Files.createDirectory(folder.resolve("scanner")))) {
            Thread paper =
                    Thread.ofVirtual()
                            .start(() -> SimulatorMain.run("--line", printer.far().toString()));
            try {
                String page =
                        walked(
                                station(
                                        "serial:" + printer.near() + "?baud=115200",
                                        "serial:" + scanner.near()),
                                new Hand(told -> obey(told, scanner.far()), _ -> true),
                                1);
                assertEquals(
                        Map.of(
                                "printer", "good",
                                "scanner", "good",
                                "keys", "bad",
                                "screen", "not-tried"),
                        verdicts(page));
                assertTrue(page.contains("<td>按“帮助”键 <small>key help</small></td><td>没有反应"), page);
                assertTrue(page.contains("故障 1 项"), page);
            } finally {
                paper.interrupt();
            }
        }
    }

    @Test
    void withoutItsPrinterNothingIsHeldBeforeTheScanner() throws Exception {
        String page =
                walked(
                        station("serial:" + folder + "/none", "keyboard"),
                        new Hand(told -> obey(told, folder), _ -> true),
                        1);
        assertEquals("bad", verdicts(page).get("printer"));
        assertEquals("not-tried", verdicts(page).get("scanner"));
        assertTrue(page.contains("没有测试小票"), page);
    }

    /// The dead key has no wires.
    private void obey(String told, Path scanner) {
        try {
            if (told.startsWith("Hold a code")) {
                Files.write(
                        scanner,
                        (TestPaper.TOKEN.digits() + "\r").getBytes(US_ASCII),
                        StandardOpenOption.WRITE);
            } else if (told.startsWith("Press the key ") && !told.endsWith(" " + dead)) {
                press(told.substring("Press the key ".length()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void press(String key) throws IOException {
        try (SocketChannel keys =
                SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("keys")))) {
            keys.write(ByteBuffer.wrap(("press " + key + "\n").getBytes(US_ASCII)));
            int _ = keys.read(ByteBuffer.allocate(10));
        }
    }

    private String walked(StationConfig config, Technician technician, int code)
            throws IOException, InterruptedException, BadConfiguration {
        Path report = folder.resolve("report.html");
        ZonedDateTime at = ZonedDateTime.parse("2026-11-29T09:05:00+08:00");
        assertEquals(
                code,
                new Walk(
                                config,
                                "kiosk 1",
                                Optional.of(report),
                                new PrintWriter(new StringWriter()))
                        .run(KioskWalk.of(config, Devices.of(config), at, SHORT), at, technician));
        return Files.readString(report);
    }

    private static Map<String, String> verdicts(String page) {
        Map<String, String> verdicts = new TreeMap<>();
        Matcher devices = DEVICE.matcher(page);
        while (devices.find()) {
            verdicts.put(devices.group(1), devices.group(2));
        }
        return verdicts;
    }

    private StationConfig station(String printer, String scanner)
            throws IOException, BadConfiguration {
        Path file = folder.resolve("station.yaml");
        Files.writeString(
                file,
                """
                hall: small
                station: kiosk-1
                kind: kiosk
                broker: mqtt://127.0.0.1:1
                credential: secret
                devices:
                  printer: "%s"
                  scanner: "%s"
                  keys: "simulated:%s/keys"
                """
                        .formatted(printer, scanner, folder));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return StationConfig.load(file);
    }
}
