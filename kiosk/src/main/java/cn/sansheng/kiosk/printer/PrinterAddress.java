package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.nio.file.Path;

/// `serial:/dev/serial/by-id/usb-…?baud=115200&paper=80`; paper is 80 or 58 millimetres wide.
public record PrinterAddress(LineAddress line, Paper paper) {
    public static PrinterAddress parse(String text) {
        return of(DeviceUri.parse(text));
    }

    public static PrinterAddress of(DeviceUri uri) {
        if (!uri.scheme().equals(LineAddress.SCHEME) || !uri.target().startsWith("/")) {
            throw new IllegalArgumentException(
                    "a printer is written serial:/dev/…?baud=115200&paper=80, was " + uri);
        }
        DeviceUri known = uri.allowing("baud", "paper");
        return new PrinterAddress(
                LineAddress.of(Path.of(known.target()), known),
                switch (known.text("paper").orElse("80")) {
                    case "80" -> Paper.MM_80;
                    case "58" -> Paper.MM_58;
                    default ->
                            throw new IllegalArgumentException("paper of " + uri + " is 80 or 58");
                });
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
