package cn.sansheng.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationConfigTest {
    private static final String KIOSK =
            """
            hall: zhuanghe
            station: kiosk-1
            kind: kiosk
            broker: mqtt://127.0.0.1
            credential: secret
            """;

    @TempDir Path folder;

    private Path file(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("station.yaml"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private List<String> faults(String text) throws IOException {
        Path file = file(text);
        return assertThrows(BadConfiguration.class, () -> StationConfig.load(file)).faults();
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Files.writeString(folder.resolve("hall.crt"), "");
        Path file =
                file(
                        """
                        hall: zhuanghe
                        station: counter-3
                        kind: counter
                        broker: mqtts://hub.example:8884
                        credential: "0123"
                        counter: 3
                        line: 8003
                        language: en
                        trust: hall.crt
                        devices:
                          printer: serial:/dev/ttyUSB0?baud=115200
                          buttons: gpio:rpi?pins=5,6
                        """);
        StationConfig expected =
                new StationConfig(
                        new HallId("zhuanghe"),
                        new StationName("counter-3"),
                        StationKind.COUNTER,
                        URI.create("mqtts://hub.example:8884"),
                        new Credential("0123"),
                        Optional.of(new CounterId(3)),
                        Optional.of(new LineId("8003")),
                        Language.EN,
                        Map.of(
                                "printer", URI.create("serial:/dev/ttyUSB0?baud=115200"),
                                "buttons", URI.create("gpio:rpi?pins=5,6")),
                        Optional.of(folder.resolve("hall.crt")));
        assertEquals(expected, StationConfig.load(file));
    }

    @Test
    void whatIsLeftOutHasTheDocumentedDefault() throws Exception {
        StationConfig config = StationConfig.load(file(KIOSK));
        assertEquals(
                StationConfig.of(
                        new HallId("zhuanghe"),
                        new StationName("kiosk-1"),
                        StationKind.KIOSK,
                        URI.create("mqtt://127.0.0.1:1883"),
                        new Credential("secret")),
                config);
        Path secure = file(KIOSK.replace("mqtt:", "mqtts:"));
        assertEquals(8883, StationConfig.load(secure).broker().getPort());
    }

    @Test
    void everyFaultIsNamedWithItsLine() throws Exception {
        assertEquals(
                List.of(
                        "station.yaml: credential: is missing",
                        "station.yaml:1: hall: must match [a-z0-9-]{1,32}",
                        "station.yaml:2: station: the name is the hub's own",
                        "station.yaml:3: kind: must be kiosk, counter or boards",
                        "station.yaml:4: broker: must be mqtt://host:port or mqtts://host:port",
                        "station.yaml:5: language: must be zh or en",
                        "station.yaml:6: colour: unknown key",
                        "station.yaml:8: devices.printer: a URI such as serial:/dev/… is needed",
                        "station.yaml:9: devices.scanner: has no value"),
                faults(
                        """
                        hall: Zhuanghe
                        station: hub
                        kind: hub
                        broker: http://127.0.0.1
                        language: fr
                        colour: red
                        devices:
                          printer: /dev/ttyUSB0
                          scanner:
                        """));
    }

    /// As the keyboard that a scanner pretends to be.
    @Test
    void aDeviceWithoutAnAddressIsAWord() throws Exception {
        StationConfig config = StationConfig.load(file(KIOSK + "devices:\n  scanner: keyboard\n"));
        assertEquals(Map.of("scanner", URI.create("keyboard")), config.devices());
    }

    @Test
    void aFaultOfADeviceDoesNotTellItsPassword() throws Exception {
        assertEquals(
                List.of(
                        "station.yaml:7: devices.phone: Illegal character in opaque part, at"
                                + " character 22"),
                faults(KIOSK + "devices:\n  phone: \"sip:1@h?password=hush hush\"\n"));
    }

    @Test
    void aCounterBelongsToCounterStationsOnly() throws Exception {
        assertEquals(
                List.of("station.yaml:6: counter: only for kind counter"),
                faults(KIOSK + "counter: 3\n"));
        assertEquals(
                List.of("station.yaml: counter: is missing"),
                faults(KIOSK.replace("kind: kiosk", "kind: counter")));
        assertEquals(
                List.of("station.yaml:6: counter: a number is needed"),
                faults(KIOSK.replace("kind: kiosk", "kind: counter") + "counter: three\n"));
    }

    @Test
    void aKeyGivenTwiceIsAFault() throws Exception {
        assertEquals(List.of("station.yaml:6: hall: given twice"), faults(KIOSK + "hall: small\n"));
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() throws Exception {
        List<String> faults = faults("hall: [zhuanghe\nstation: }\n");
        assertTrue(
                faults.stream().anyMatch(fault -> fault.contains(": not YAML: ")),
                faults::toString);
        assertTrue(faults("").contains("station.yaml:1: keys and values are needed"));
    }

    @Test
    void aSecretThatOthersMayReadIsRefused() throws Exception {
        Path file = file(KIOSK);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        List<String> faults =
                assertThrows(BadConfiguration.class, () -> StationConfig.load(file)).faults();
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().contains("chmod 600"), faults.getFirst());
    }

    @Test
    void aMissingFileIsToldAsSuch() {
        Path none = folder.resolve("station.yaml");
        List<String> faults =
                assertThrows(BadConfiguration.class, () -> StationConfig.load(none)).faults();
        assertTrue(faults.getFirst().contains("cannot be read"), faults.getFirst());
    }

    @Test
    void theSecretIsNotPartOfTheSpokenForm() throws Exception {
        assertFalse(StationConfig.load(file(KIOSK)).toString().contains("=secret"));
    }
}
