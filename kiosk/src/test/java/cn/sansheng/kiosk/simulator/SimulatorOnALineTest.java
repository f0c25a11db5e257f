package cn.sansheng.kiosk.simulator;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.serial.pty.FarEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class SimulatorOnALineTest {
    private static final byte[] SLIP = Feed.hex("1b40 1c26 bbb6d3ad 0a 1d5642 00 1d7201");

    @TempDir Path folder;

    private PrinterBench bench;

    @BeforeEach
    void plugIn() throws IOException {
        bench = new PrinterBench(folder);
    }

    @AfterEach
    void putAway() {
        bench.close();
    }

    @Test
    void reportsThePaperAndAnswers() throws IOException {
        try (FarEnd host = FarEnd.reading(bench.near())) {
            host.say(SLIP);
            JsonNode printed = bench.awaitPaper("printed", 1);
            assertEquals("[\"欢迎\"]", printed.path("text").toString());
            assertEquals("ticket-001.png", printed.path("file").stringValue());
            assertEquals(576, printed.path("width").intValue());
            assertTrue(Files.exists(bench.picture(printed)));
            bytes(host, 1);
            assertEquals(0, host.received()[0]);
        }
    }

    @Test
    void outlivesItsCable() throws IOException {
        for (int times = 1; times <= 2; times++) {
            try (FarEnd host = FarEnd.reading(bench.near())) {
                host.say(SLIP);
                bench.awaitPaper("printed", times);
            }
            bench.unplug();
            bench.awaitReports("line", "lost", times);
            assertTrue(bench.isRunning());
            bench.plugIn();
            bench.awaitReports("line", "found", times + 1);
        }
    }

    @Test
    void noiseReachesTheHostAndUnknownCommandsAreNamed() throws IOException {
        try (FarEnd host = FarEnd.reading(bench.near())) {
            bench.command("noise");
            bytes(host, 48);
            host.say(Feed.hex("1b7a"));
            bench.awaitReports("notObeyed", "unknown", 1);
        }
    }

    @Test
    void refusesARollThatDoesNotExist() {
        assertEquals(
                CommandLine.ExitCode.USAGE,
                SimulatorMain.run("--line", bench.near().toString(), "--paper", "70"));
        assertEquals(CommandLine.ExitCode.USAGE, SimulatorMain.run());
    }

    private static void bytes(FarEnd host, int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> host.received().length >= count);
    }
}
