package cn.sansheng.serial;

import java.nio.file.Path;

/// `serial:/dev/serial/by-id/usb-…?baud=9600&form=8N1`.
public record LineAddress(Path device, int baud, LineForm form) {
    public static final String SCHEME = "serial";
    private static final int USUAL_BAUD = 9600;

    /// In the usual form, 8N1.
    public LineAddress(Path device, int baud) {
        this(device, baud, LineForm.USUAL);
    }

    public static LineAddress parse(String text) {
        return of(DeviceUri.parse(text));
    }

    public static LineAddress of(DeviceUri uri) {
        if (!uri.scheme().equals(SCHEME) || !uri.target().startsWith("/")) {
            throw new IllegalArgumentException(
                    "a serial line is written serial:/dev/…?baud=9600, was " + uri);
        }
        return of(Path.of(uri.target()), uri.allowing("baud", "form"));
    }

    /// With the speed and form that any device's settings name.
    public static LineAddress of(Path device, DeviceUri settings) {
        return of(device, settings, USUAL_BAUD, LineForm.USUAL);
    }

    /// For a device whose usual speed and form are others.
    public static LineAddress of(
            Path device, DeviceUri settings, int usualBaud, LineForm usualForm) {
        return new LineAddress(
                device,
                settings.number("baud", 300, 4_000_000, usualBaud),
                settings.text("form").map(LineForm::parse).orElse(usualForm));
    }

    @Override
    public String toString() {
        return SCHEME + ":" + device;
    }
}
