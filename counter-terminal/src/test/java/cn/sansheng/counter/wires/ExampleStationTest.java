package cn.sansheng.counter.wires;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.StationConfig;
import cn.sansheng.counter.pins.Pin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The station.yaml that hardware-docs gives to those who wire a counter; its own tests compare the
/// drawings with it.
class ExampleStationTest {
    @TempDir Path folder;

    @Test
    void theExampleCounterHasAllItsWiresOnTheRaspberryPi() throws Exception {
        StationConfig counter = example("station-counter.yaml");
        assertEquals(
                new WirePlan(
                        new Pi4jPins.Wiring(
                                Map.of(
                                        new Pin.Button(1), 5,
                                        new Pin.Button(2), 6,
                                        new Pin.Button(3), 13,
                                        new Pin.Button(4), 19,
                                        new Pin.Button(5), 26,
                                        new Pin.Ring(), 17,
                                        new Pin.Hook(), 27),
                                Map.of()),
                        Map.of(),
                        Optional.empty(),
                        counter.line().map(line -> new PhonePlan(line, new PhoneSource.Pins()))),
                WirePlan.of(counter.devices(), counter.line()));
    }

    @Test
    void theExamplesWithAModemAndWithAnExchangeAreRead() throws Exception {
        StationConfig modem = example("station-counter-modem.yaml");
        assertEquals(
                Optional.of("serial:/dev/serial/by-id/usb-0572_V1300-if00"),
                WirePlan.of(modem.devices(), modem.line())
                        .phone()
                        .map(phone -> ((PhoneSource.Modem) phone.source()).line().toString()));
        StationConfig sip = example("station-counter-sip.yaml");
        assertEquals(
                Optional.of("6025"),
                WirePlan.of(sip.devices(), sip.line())
                        .phone()
                        .map(phone ->
                                ((PhoneSource.Exchange) phone.source()).account().extension()));
    }

    private StationConfig example(String name) throws Exception {
        Path example =
                Path.of(
                        String.valueOf(System.getProperty("sansheng.root")),
                        "hardware-docs/commissioning/examples",
                        name);
        Path file = Files.copy(example, folder.resolve(name));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return StationConfig.load(file);
    }
}
