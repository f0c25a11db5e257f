package cn.sansheng.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileLineTest {
    @TempDir private Path folder;

    private final Heard heard = new Heard();

    @Test
    void bytesAreAddedToItsEnd() throws Exception {
        Path file = Files.write(folder.resolve("spool"), new byte[] {9});
        try (SerialLine line = FileLine.open(file, heard)) {
            heard.awaitNews("found");
            line.write(new byte[] {1, 0, (byte) 0xFF});
            line.write(new byte[] {2});
            assertArrayEquals(new byte[] {9, 1, 0, (byte) 0xFF, 2}, Files.readAllBytes(file));
            assertEquals(0, line.read(Duration.ofMillis(10)).length);
        }
    }

    @Test
    void anEmptiedFileIsFilledFromItsBeginning() throws Exception {
        Path file = folder.resolve("spool");
        try (SerialLine line = FileLine.open(file, heard)) {
            heard.awaitNews("found");
            line.write(new byte[500]);
            Files.write(file, new byte[0]);
            line.write(new byte[] {7});
            assertArrayEquals(new byte[] {7}, Files.readAllBytes(file));
        }
    }

    @Test
    void aFileThatWasTakenAwayIsLostAndMadeAgain() throws Exception {
        Path file = folder.resolve("spool");
        try (SerialLine line = FileLine.open(file, heard)) {
            heard.awaitNews("found");
            Files.delete(file);
            heard.awaitNews("found", "lost", "found");
            line.write(new byte[] {7});
            assertArrayEquals(new byte[] {7}, Files.readAllBytes(file));
        }
    }

    @Test
    void aDeviceThatIsNotPluggedInIsNotMadeAFile() throws IOException {
        Path device = Path.of("/dev/sansheng-no-such-printer");
        try (SerialLine line = FileLine.open(device, heard)) {
            heard.awaitNews("lost");
            assertThrows(LineLost.class, () -> line.write(new byte[] {1}));
            assertFalse(Files.exists(device));
        }
    }

    @Test
    void twoProgramsDoNotWriteOneFile() {
        Path file = folder.resolve("spool");
        Heard second = new Heard();
        try (SerialLine _ = FileLine.open(file, heard)) {
            heard.awaitNews("found");
            try (SerialLine _ = FileLine.open(file, second)) {
                second.awaitNews("lost");
            }
        }
    }

    @Test
    void anAddressIsAnAbsolutePath() {
        assertEquals(Path.of("/dev/usb/lp0"), path("file:/dev/usb/lp0"));
        for (String wrong : new String[] {"file:spool", "file://host/spool", "serial:/dev/lp0"}) {
            assertThrows(IllegalArgumentException.class, () -> path(wrong), wrong);
        }
    }

    private static Path path(String text) {
        return FileLine.path(DeviceUri.parse(text));
    }
}
