package cn.sansheng.serial;

import java.nio.file.Path;

/// A line that only leads out: a device file such as `/dev/usb/lp0`, or a file that another program
/// takes away and prints. Nothing ever comes back.
public final class FileLine {
    public static final String SCHEME = "file";

    private FileLine() {}

    /// @throws IllegalArgumentException for anything but `file:/absolute/path`
    public static Path path(DeviceUri uri) {
        if (!uri.scheme().equals(SCHEME)
                || !uri.target().startsWith("/")
                || uri.target().startsWith("//")) {
            throw new IllegalArgumentException("a file is written file:/dev/usb/lp0, was " + uri);
        }
        return Path.of(uri.target());
    }

    public static SerialLine open(Path file, LineListener listener) {
        return new OwnedLine(
                SCHEME + ":" + file,
                NetworkLine.UNPACED,
                LineForm.USUAL,
                listener,
                () -> FilePort.open(file),
                LineLimits.USUAL);
    }
}
