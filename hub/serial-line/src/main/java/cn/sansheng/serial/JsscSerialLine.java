package cn.sansheng.serial;

import java.io.IOException;
import java.nio.file.Files;

/// A serial line behind jSSC. Opening never fails because the device is away: the listener hears of
/// that, and again when the device is there.
public final class JsscSerialLine {
    private JsscSerialLine() {}

    /// Refused at once when another program holds the device.
    public static SerialLine open(LineAddress address, LineListener listener) throws IOException {
        if (Files.exists(address.device())) {
            LineLock.take(LineLock.folder(), address.device()).close();
        }
        return new OwnedLine(
                address.toString(),
                address.baud(),
                address.form(),
                listener,
                () -> JsscPort.open(address),
                LineLimits.USUAL);
    }
}
