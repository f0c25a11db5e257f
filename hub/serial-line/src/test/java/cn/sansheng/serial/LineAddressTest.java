package cn.sansheng.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineAddressTest {
    @Test
    void namesTheDeviceAndItsSpeed() {
        assertEquals(
                new LineAddress(Path.of("/dev/serial/by-id/usb-1a86_USB-if00"), 57_600),
                LineAddress.parse("serial:/dev/serial/by-id/usb-1a86_USB-if00?baud=57600"));
    }

    @Test
    void theUsualSpeedIs9600() {
        assertEquals(9600, LineAddress.parse("serial:/dev/ttyUSB0").baud());
    }

    @Test
    void theFormOfAByteMayBeNamed() {
        assertEquals(LineForm.USUAL, LineAddress.parse("serial:/dev/ttyUSB0").form());
        LineAddress alpha = LineAddress.parse("serial:/dev/ttyUSB0?form=7E1");
        assertEquals(new LineForm(7, LineForm.Parity.EVEN, 1), alpha.form());
        assertEquals("7E1", alpha.form().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "ttyUSB0, scheme:target",
        "serial:ttyUSB0, serial:/dev/",
        "gpio:rpi, serial:/dev/",
        "serial:/dev/ttyUSB0?baud=fast, baud",
        "serial:/dev/ttyUSB0?baud=100, baud",
        "serial:/dev/ttyUSB0?speed=9600, speed",
        "serial:/dev/ttyUSB0?form=9N1, form",
        "serial:/dev/ttyUSB0?form=7e1, 7E1",
        "serial:/dev/ttyUSB0?baud=9600&baud=9600, twice",
        "serial:/dev/ttyUSB0?baud, key=value"
    })
    void aMistakeIsNamed(String text, String named) {
        var refused = assertThrows(IllegalArgumentException.class, () -> LineAddress.parse(text));
        assertTrue(String.valueOf(refused.getMessage()).contains(named), refused.getMessage());
    }

    @Test
    void chineseStandsAsItIsAndASpaceIsEncoded() {
        DeviceUri uri = DeviceUri.parse("onbon:line-1?address=1&idle=热情为您服务");
        assertEquals("热情为您服务", uri.text("idle").orElseThrow());
        assertEquals("a b+c", DeviceUri.parse("x:y?k=a%20b+c").text("k").orElseThrow());
        assertEquals(1, uri.number("address", 1, 65_533, 1));
    }
}
