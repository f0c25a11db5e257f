package cn.sansheng.counter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Walk;
import cn.sansheng.client.check.samples.Hand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A technician sits down at a simulated counter of which one part is broken.
@Timeout(120)
class CounterWalkTest {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Pattern DEVICE =
            Pattern.compile("data-device=\"([^\"]+)\" data-verdict=\"([^\"]+)\"");
    private static final Pattern PRESS = Pattern.compile("Press .*\\(([1-5])\\)");

    @TempDir private Path folder;

    @Test
    void aDeadButtonIsAllThatTheReportCallsBad() throws Exception {
        String page = walked(this::obeyWithoutThree, _ -> true, TEN_SECONDS);
        assertEquals(
                Map.of("buttons", "bad", "phone", "good", "display", "not-tried"), verdicts(page));
        assertTrue(
                page.contains(
                        "<td>按“基本满意”（3） <small>button 3, fairly satisfied</small></td><td>没有反应"),
                page);
        assertTrue(page.contains("故障 1 项"), page);
    }

    @Test
    void aLineThatNeverRingsAndALampThatIsDarkAreTold() throws Exception {
        String page =
                walked(
                        told -> {
                            if (!told.startsWith("Call")) {
                                obey(told);
                            }
                        },
                        question -> !question.startsWith("Are the lamps"),
                        Duration.ofMillis(200));
        assertEquals(
                Map.of("buttons", "bad", "phone", "bad", "display", "not-tried"), verdicts(page));
        assertTrue(page.contains("<code>buttons</code> 五个按键灯"), page);
        assertTrue(page.contains("<code>phone</code> 响铃"), page);
        assertTrue(page.contains("没有响铃"), page);
    }

    private void obeyWithoutThree(String told) {
        if (!told.contains("(3)")) {
            obey(told);
        }
    }

    private void obey(String told) {
        Matcher press = PRESS.matcher(told);
        if (press.matches()) {
            say("press " + press.group(1), "release " + press.group(1));
        } else if (told.startsWith("Call")) {
            say("ring");
        } else if (told.startsWith("Lift")) {
            say("off-hook");
        } else if (told.startsWith("Lay")) {
            say("on-hook");
        }
    }

    private void say(String... lines) {
        try (SocketChannel wires =
                SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("wires")))) {
            wires.write(ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(US_ASCII)));
            wires.shutdownOutput();
            int _ = wires.read(ByteBuffer.allocate(100));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String walked(Consumer<String> does, Predicate<String> sees, Duration ring)
            throws IOException, InterruptedException, BadConfiguration {
        Counter counter = Counter.of(station());
        Path report = folder.resolve("report.html");
        assertEquals(
                1,
                new Walk(
                                counter.config(),
                                "counter 1",
                                Optional.of(report),
                                new PrintWriter(new StringWriter()))
                        .run(
                                CounterWalk.of(counter, new Limits(ONE_SECOND, ring, ring)),
                                ZonedDateTime.parse("2026-11-29T09:05:00+08:00"),
                                new Hand(does, sees)));
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

    private StationConfig station() throws IOException, BadConfiguration {
        Path file = folder.resolve("station.yaml");
        Files.writeString(
                file,
                """
                hall: small
                station: counter-3
                kind: counter
                broker: mqtt://127.0.0.1:1
                credential: secret
                counter: 3
                line: "25"
                devices:
                  buttons: "simulated:%s/wires"
                  phone: "simulated:%s/wires"
                  display: "screen:2"
                """
                        .formatted(folder, folder));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return StationConfig.load(file);
    }
}
