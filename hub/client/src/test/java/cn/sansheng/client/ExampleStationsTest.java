package cn.sansheng.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The station.yaml files that hardware-docs gives to those who put up a hall.
class ExampleStationsTest {
    private static final Path EXAMPLES =
            Path.of(
                    String.valueOf(System.getProperty("sansheng.root")),
                    "hardware-docs/commissioning/examples");

    @TempDir Path folder;

    private StationConfig example(String kind) throws Exception {
        Path file =
                Files.copy(
                        EXAMPLES.resolve("station-" + kind + ".yaml"),
                        folder.resolve(kind + ".yaml"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return StationConfig.load(file);
    }

    @Test
    void theExampleKioskIsReadAsItStands() throws Exception {
        StationConfig kiosk = example("kiosk");
        assertEquals(StationKind.KIOSK, kiosk.kind());
        assertEquals(Set.of("printer"), kiosk.devices().keySet());
    }

    @Test
    void theExampleCounterIsReadAsItStands() throws Exception {
        StationConfig counter = example("counter");
        assertEquals(StationKind.COUNTER, counter.kind());
        assertEquals(Optional.of(CounterId.parse("1")), counter.counter());
        assertEquals(Optional.of(new LineId("1")), counter.line());
        assertEquals(Set.of("buttons", "phone"), counter.devices().keySet());
    }

    @Test
    void theExampleBoardsAreReadAsTheyStand() throws Exception {
        StationConfig boards = example("boards");
        assertEquals(StationKind.BOARDS, boards.kind());
        assertEquals(5, boards.devices().size());
    }
}
