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
        try (InputStream file =
                Objects.requireNonNull(
                        Examples.class.getResourceAsStream("/protocol/examples/" + name), name)) {
            return new String(file.readAllBytes(), UTF_8)
                    .replaceAll("(?m)^#.*$", "")
                    .replaceAll("\\s", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
