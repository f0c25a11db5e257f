package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.printer.escpos.Voice;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.FileLine;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineListener;
import cn.sansheng.serial.NetworkAddress;
import cn.sansheng.serial.NetworkLine;
import cn.sansheng.serial.SerialLine;
import java.io.IOException;
import java.nio.file.Path;

/// `serial:/dev/serial/by-id/usb-…?profile=generic-80&baud=115200`, `tcp://192.168.1.50:9100`,
/// `file:/dev/usb/lp0`: where the printer is, and what it can do.
public record PrinterAddress(Place place, Profile profile) {
    /// What leads to the printer.
    public sealed interface Place {
        record OnSerialLine(LineAddress line) implements Place {}

        record OnNetwork(NetworkAddress address) implements Place {}

        record BehindFile(Path file) implements Place {}
    }

    public static PrinterAddress parse(String text) {
        return of(DeviceUri.parse(text));
    }

    /// @throws IllegalArgumentException in words for whoever wrote the URI
    public static PrinterAddress of(DeviceUri uri) {
        return switch (uri.scheme()) {
            case LineAddress.SCHEME -> onSerialLine(uri);
            case NetworkAddress.SCHEME ->
                    new PrinterAddress(
                            new Place.OnNetwork(NetworkAddress.of(uri)),
                            ProfileSettings.withoutBaud(uri).profile());
            case FileLine.SCHEME ->
                    new PrinterAddress(
                            new Place.BehindFile(FileLine.path(uri)),
                            ProfileSettings.withoutAnswers(uri).profile());
            default ->
                    throw new IllegalArgumentException(
                            "a printer is written serial:/dev/…?profile=generic-80&baud=115200,"
                                    + " tcp://host:9100 or file:/dev/usb/lp0, was "
                                    + uri);
        };
    }

    private static PrinterAddress onSerialLine(DeviceUri uri) {
        if (!uri.target().startsWith("/")) {
            throw new IllegalArgumentException(
                    "a printer on a serial line is written"
                            + " serial:/dev/…?profile=generic-80&baud=115200, was "
                            + uri);
        }
        ProfileSettings settings = ProfileSettings.of(uri);
        LineAddress line = new LineAddress(Path.of(uri.target()), settings.baud());
        return new PrinterAddress(new Place.OnSerialLine(line), settings.profile());
    }

    /// Whether the printer can be asked how it is. If not, *printed* means handed over (E23).
    public boolean answers() {
        return profile.voice() != Voice.NONE;
    }

    SerialLine open(LineListener listener) throws IOException {
        return switch (place) {
            case Place.OnSerialLine(var line) -> JsscSerialLine.open(line, listener);
            case Place.OnNetwork(var address) ->
                    NetworkLine.open(
                            address,
                            answers() ? NetworkLine.Answers.EXPECTED : NetworkLine.Answers.NONE,
                            listener);
            case Place.BehindFile(var file) -> FileLine.open(file, listener);
        };
    }
}
