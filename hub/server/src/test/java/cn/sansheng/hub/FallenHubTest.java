package cn.sansheng.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.owner.FaultyJournal;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hub whose hall decides nothing more must not stand there as if it did.
class FallenHubTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir Path folder;

    private Path file;

    /// So fast that the hall opens or closes every few seconds: an entry that nobody asks for.
    @BeforeEach
    void aHallInAHurry() throws IOException {
        file =
                RunningHub.hall(
                        folder,
                        "broker: {embedded: {port: %d}}".formatted(RunningHub.freePort()),
                        900);
    }

    @Test
    void theProgramEndsByItselfSaysWhyAndMayBeStartedAgain() throws Exception {
        Path said = folder.resolve("said.txt");
        Process hub =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FallingMain.class.getName(),
                                "--config",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            assertTrue(hub.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> text(said));
        } finally {
            hub.destroyForcibly();
        }
        assertEquals(Exit.CANNOT_START, hub.exitValue(), () -> text(said));
        assertTrue(text(said).contains("{\"ready\":"), () -> text(said));
        assertTrue(text(said).contains("the hall decides nothing more"), () -> text(said));
    }

    @Test
    void itIsNotReadyFromThenOn() throws Exception {
        HallConfig config = HallConfigFile.load(file);
        DemoHallClock clock =
                DemoHallClock.of(config.clock().orElseThrow(), config.data(), Clock.systemUTC());
        try (Hub hub = Hub.start(config, clock, FaultyJournal::breakingAfterOne);
                HttpClient http = HttpClient.newHttpClient()) {
            hub.fallen().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            HttpResponse<String> ready =
                    http.send(
                            HttpRequest.newBuilder(hub.url().resolve("/health/ready")).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(
                    "{\"ready\":false,\"store\":true,\"broker\":true,\"state\":false}",
                    ready.body());
            assertEquals(503, ready.statusCode());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
