package cn.sansheng.ledboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.StationConfig;
import cn.sansheng.client.check.Walk;
import cn.sansheng.client.check.samples.Hand;
import cn.sansheng.ledboard.simulator.SimulatorMain;
import cn.sansheng.serial.pty.PtyPair;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A technician looks up at a simulated line of boards of which one is broken.
@Timeout(120)
class BoardsWalkTest {
    private static final Pattern DEVICE =
            Pattern.compile("data-device=\"([^\"]+)\" data-verdict=\"([^\"]+)\"");
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-29T09:05:00+08:00");

    @TempDir private Path folder;

    @Test
    void aBoardThatDoesNotAnswerIsAllThatTheReportOfTwoLinesCallsBad() throws Exception {
        try (PtyPair cable = PtyPair.plugged(Files.createDirectory(folder.resolve("one")));
                PtyPair other = PtyPair.plugged(Files.createDirectory(folder.resolve("two")))) {
            Path pictures = folder.resolve("pictures");
            Thread boards =
                    Thread.ofVirtual()
                            .start(() ->
                                    SimulatorMain.run(
                                            "--line",
                                            cable.far().toString(),
                                            "--line",
                                            other.far().toString(),
                                            "--addresses",
                                            "1,3",
                                            "--out",
                                            pictures.toString()));
            try {
                String page =
                        walked(
                                """
                                line-1: "serial:%s"
                                  line-2: "serial:%s"
                                  board-west: "onbon:line-1?address=1&answers=yes"
                                  board-2: "onbon:line-1?address=2&answers=yes"
                                  board-3: "onbon:line-2?address=3&answers=yes\"
                                """
                                        .formatted(cable.near(), other.near())
                                        .strip(),
                                question -> !question.contains("board 2 "));
                assertEquals(
                        Map.of(
                                "line-1", "good",
                                "line-2", "good",
                                "board-west", "good",
                                "board-2", "bad",
                                "board-3", "good"),
                        verdicts(page));
                assertTrue(page.contains("屏没有应答"), page);
                assertTrue(page.contains("onbon, address 2 on line-1"), page);
            } finally {
                boards.interrupt();
            }
        }
    }

    @Test
    void boardsOfALineThatIsNotThereAreNotTried() throws Exception {
        String page =
                walked(
                        """
                        line-1: "serial:%s/none"
                          board-1: "onbon:line-1"
                          voice-east: "sound:no-such-card\"
                        """
                                .formatted(folder)
                                .strip(),
                        _ -> true);
        assertEquals(
                Map.of("line-1", "bad", "board-1", "not-tried", "voice-east", "bad"),
                verdicts(page));
        assertTrue(page.contains("no sound card no-such-card"), page);
    }

    private String walked(String devices, Predicate<String> sees) throws Exception {
        StationConfig config = station(devices);
        Path report = folder.resolve("report.html");
        assertEquals(
                1,
                new Walk(
                                config,
                                "boards 1",
                                Optional.of(report),
                                new PrintWriter(new StringWriter()))
                        .run(
                                BoardsWalk.of(
                                        Devices.of(config), TestPages.painter(), AT.toInstant()),
                                AT,
                                new Hand(_ -> {}, sees)));
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

    private StationConfig station(String devices) throws Exception {
        Path file = folder.resolve("station.yaml");
        Files.writeString(
                file,
                """
                hall: small
                station: boards
                kind: boards
                broker: mqtt://127.0.0.1:1
                credential: secret
                devices:
                  %s
                """
                        .formatted(devices));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return StationConfig.load(file);
    }
}
