package cn.sansheng.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.serial.pty.PtyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir private Path folder;

    @Test
    void withoutAConfigurationItIsWrongUsage() {
        assertEquals(2, Main.run());
        assertEquals(2, Main.run("--colour", "red"));
        assertEquals(2, Main.run("--window", "large"));
        assertEquals(2, Main.run("--config", folder.resolve("none.yaml").toString()));
    }

    @Test
    void aDeviceThatNoCounterHasIsABadConfiguration() throws IOException {
        String printer = "printer: \"serial:/dev/ttyUSB0\"";
        assertEquals(2, Main.run("check", "--config", station("counter", printer)));
        assertEquals(2, Main.run("--config", station("counter", printer)));
    }

    @Test
    void checkJudgesWhatADeviceIsWrittenLike() throws IOException {
        String pins = "buttons: \"gpio:rpi?pins=5,6\"";
        assertEquals(2, Main.run("check", "--config", station("counter", pins)));
        String screen = "display: \"screen:0\"";
        assertEquals(2, Main.run("check", "--config", station("counter", screen)));
    }

    @Test
    void checkOpensThePadsLine() throws IOException {
        try (PtyPair cable = PtyPair.plugged(folder)) {
            String pad = "buttons: \"serial:" + cable.near() + "\"";
            assertEquals(0, Main.run("check", "--config", station("counter", pad)));
            cable.unplug();
            assertEquals(1, Main.run("check", "--config", station("counter", pad)));
        }
    }

    @Test
    void theCitizensWindowMayHaveItsScreenOrItsPlace() throws IOException {
        String second = "display: \"screen:2\"";
        assertEquals(0, Main.run("check", "--config", station("counter", second)));
        String place = "display: \"window:800x480+1366+0\"";
        assertEquals(0, Main.run("check", "--config", station("counter", place)));
    }

    @Test
    void anotherKindOfStationIsABadConfiguration() throws IOException {
        Path file = Files.writeString(folder.resolve("other.yaml"), head("boards"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertEquals(2, Main.run("check", "--config", file.toString()));
    }

    @Test
    void aCounterIsGood() throws IOException {
        String buttons = "buttons: \"simulated:" + folder + "/buttons.sock\"";
        assertEquals(0, Main.run("check", "--config", station("counter", buttons)));
    }

    @Test
    void replaysATapeAndSaysWhenAFileIsNone() throws IOException {
        assertEquals(
                0,
                Main.run(
                        "replay",
                        "src/test/resources/tapes/called-by-telephone-while-serving.tape"));
        assertEquals(2, Main.run("replay", folder.resolve("none").toString()));
        Path other = Files.writeString(folder.resolve("other"), "hall: small\n");
        assertEquals(2, Main.run("replay", other.toString()));
        assertEquals(2, Main.run("replay"));
    }

    @Test
    void warmsUpWithoutDisplayOrHub() {
        assertEquals(0, Main.run("warm-up"));
    }

    private String station(String kind, String device) throws IOException {
        Path file = folder.resolve("station.yaml");
        Files.writeString(
                file, head(kind) + "counter: 3\nline: \"25\"\ndevices:\n  " + device + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file.toString();
    }

    private static String head(String kind) {
        return """
        hall: small
        station: counter-3
        kind: %s
        broker: mqtt://127.0.0.1:1
        credential: secret
        """
                .formatted(kind);
    }
}
