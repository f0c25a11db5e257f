package cn.sansheng.ledboard;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.StationConfig;
import cn.sansheng.serial.pty.PtyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir private Path folder;

    @Test
    void withoutAConfigurationItIsWrongUsage() {
        assertEquals(2, Main.run());
        assertEquals(2, Main.run("--colour", "red"));
        assertEquals(2, Main.run("--config", folder.resolve("none.yaml").toString()));
    }

    @Test
    void aBoardWithoutItsLineIsABadConfiguration() throws IOException {
        assertEquals(2, Main.run("check", "--config", station("board-1: \"onbon:line-1\"")));
        assertEquals(2, Main.run("--config", station("board-1: \"onbon:line-1\"")));
    }

    @Test
    void aCheckedLineIsThereOrNot() throws IOException {
        String devices = "line-1: \"serial:" + folder + "/near\"\n  board-1: \"onbon:line-1\"";
        assertEquals(1, Main.run("check", "--config", station(devices)));
        try (PtyPair cable = PtyPair.plugged(folder)) {
            assertEquals(0, Main.run("check", "--config", station(devices)), cable::toString);
        }
    }

    @Test
    void replaysATapeAndSaysWhenAFileIsNone() throws IOException {
        assertEquals(
                0, Main.run("replay", "src/test/resources/tapes/line-pulled-out-in-a-call.tape"));
        assertEquals(2, Main.run("replay", folder.resolve("none").toString()));
        Path other = Files.writeString(folder.resolve("other"), "hall: small\n");
        assertEquals(2, Main.run("replay", other.toString()));
        assertEquals(2, Main.run("replay"));
    }

    @Test
    void recordsWhatHappensWhereAFileIsNamed() throws Exception {
        String devices = "line-1: \"serial:" + folder + "/near\"\n  board-1: \"onbon:line-1\"";
        StationConfig config = StationConfig.load(Path.of(station(devices)));
        Path tape = folder.resolve("tape");
        try (Station _ =
                Station.start(
                        config, Devices.of(config), folder.resolve("data"), Optional.of(tape))) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Files.exists(tape) && Files.readString(tape).contains("hub-gone"));
        }
        assertEquals(0, Main.run("replay", tape.toString()));
    }

    @Test
    void warmsUpWithoutLineOrHub() {
        assertEquals(0, Main.run("warm-up"));
    }

    @Test
    void cannotStartWithoutAFolderForItsFacts() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("data"), "");
        String devices = "line-1: \"serial:" + folder + "/near\"\n  board-1: \"onbon:line-1\"";
        assertEquals(3, Main.run("--config", station(devices), "--data", notAFolder.toString()));
    }

    private String station(String devices) throws IOException {
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
        return file.toString();
    }
}
