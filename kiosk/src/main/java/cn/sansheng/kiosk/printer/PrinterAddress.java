package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.nio.file.Path;

/// `serial:/dev/serial/by-id/usb-…?profile=generic-80&baud=115200`: where the printer is, and what
/// it can do.
public record PrinterAddress(LineAddress line, Profile profile) {
    public static PrinterAddress parse(String text) {
        return of(DeviceUri.parse(text));
    }

    public static PrinterAddress of(DeviceUri uri) {
        if (!uri.scheme().equals(LineAddress.SCHEME) || !uri.target().startsWith("/")) {
            throw new IllegalArgumentException(
                    "a printer is written serial:/dev/…?profile=generic-80&baud=115200, was "
                            + uri);
        }
        ProfileSettings settings = ProfileSettings.of(uri);
        return new PrinterAddress(
                new LineAddress(Path.of(uri.target()), settings.baud()), settings.profile());
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
