package cn.sansheng.kiosk.printer.escpos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The bytes of hardware-docs' examples as hexadecimal digits, without their comments.
final class Examples {
    private Examples() {}

    static String hex(String name) {
        return text(name).replaceAll("(?m)^#.*$", "").replaceAll("\\s", "");
    }

    /// Lines of signs, each ending in LF; a comment begins with a sign and a space.
    static String lines(String name) {
        return text(name).replaceAll("(?m)^# .*$", "").strip() + "\n";
    }

    private static String text(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        Examples.class.getResourceAsStream("/protocol/examples/" + name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
