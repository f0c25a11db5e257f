package cn.sansheng.kiosk.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.sansheng.serial.far.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// Bytes for the simulator, put together by hand from printers' manuals.
final class Feed {
    private Feed() {}

    static byte[] example(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        Feed.class.getResourceAsStream("/protocol/examples/" + name), name)) {
            return hex(new String(file.readAllBytes(), UTF_8).replaceAll("(?m)^#.*$", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
    }

    static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /// What the printer answered, as hexadecimal digits.
    static String answers(List<Outcome> outcomes) {
        StringBuilder all = new StringBuilder();
        outcomes.forEach(outcome -> {
            if (outcome instanceof Outcome.Answered(Bytes bytes)) {
                all.append(bytes);
            }
        });
        return all.toString();
    }

    static List<Slip> cut(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Cut.class::isInstance)
                .map(outcome -> ((Outcome.Cut) outcome).slip())
                .toList();
    }

    static List<Slip> torn(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Torn.class::isInstance)
                .map(outcome -> ((Outcome.Torn) outcome).slip())
                .toList();
    }
}
