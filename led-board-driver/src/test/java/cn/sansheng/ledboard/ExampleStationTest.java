package cn.sansheng.ledboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.StationConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The station.yaml that hardware-docs gives to those who wire boards.
class ExampleStationTest {
    @TempDir Path folder;

    @Test
    void theExampleBoardsHangOnOneLineEachWithItsOwnAddress() throws Exception {
        Path example =
                Path.of(
                        String.valueOf(System.getProperty("sansheng.root")),
                        "hardware-docs/commissioning/examples/station-boards.yaml");
        Path file = Files.copy(example, folder.resolve("station.yaml"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Devices devices = Devices.of(StationConfig.load(file));
        assertEquals(1, devices.lines().size());
        assertEquals(
                List.of("1=1", "2=2", "3=3", "hall=4"),
                devices.boards().stream()
                        .map(board -> board.plan().id() + "=" + board.address())
                        .sorted()
                        .toList());
    }
}
