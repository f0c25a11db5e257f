package cn.sansheng.counter.wires;

import cn.sansheng.counter.sip.Account;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineForm;
import java.nio.file.Path;

/// What tells of a telephone: two detectors on its pair, a voice modem, or its exchange.
sealed interface PhoneSource {
    /// On a Raspberry Pi or on a socket in its place; which pins, the plan of all pins says.
    record Pins() implements PhoneSource {}

    /// `modem:/dev/serial/by-id/usb-…?baud=115200`.
    record Modem(LineAddress line) implements PhoneSource {
        static final String SCHEME = "modem";
        private static final int USUAL_BAUD = 115_200;

        static Modem of(DeviceUri uri) {
            if (!uri.target().startsWith("/")) {
                throw new IllegalArgumentException("must be modem:/dev/…, was " + uri);
            }
            uri.allowing("baud", "form");
            return new Modem(
                    LineAddress.of(Path.of(uri.target()), uri, USUAL_BAUD, LineForm.USUAL));
        }
    }

    record Exchange(Account account) implements PhoneSource {}
}
