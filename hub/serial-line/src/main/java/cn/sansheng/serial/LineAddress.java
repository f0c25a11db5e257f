package cn.sansheng.serial;

import java.nio.file.Path;

/// `serial:/dev/serial/by-id/usb-…?baud=9600`; always 8 data bits, no parity, 1 stop bit.
public record LineAddress(Path device, int baud) {
    public static final String SCHEME = "serial";
    private static final int USUAL_BAUD = 9600;

    public static LineAddress parse(String text) {
        return of(DeviceUri.parse(text));
    }

    public static LineAddress of(DeviceUri uri) {
        if (!uri.scheme().equals(SCHEME) || !uri.target().startsWith("/")) {
            throw new IllegalArgumentException(
                    "a serial line is written serial:/dev/…?baud=9600, was " + uri);
        }
        return of(Path.of(uri.target()), uri.allowing("baud"));
    }

    /// With the speed that any device's settings name.
    public static LineAddress of(Path device, DeviceUri settings) {
        return new LineAddress(device, settings.number("baud", 300, 4_000_000, USUAL_BAUD));
    }

    @Override
    public String toString() {
        return SCHEME + ":" + device;
    }
}
