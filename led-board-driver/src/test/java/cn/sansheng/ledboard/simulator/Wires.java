package cn.sansheng.ledboard.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Objects;

/// Frames for the tests, put together by hand from the protocol; `bent` ones are made by changing
/// one field before the check value is added.
final class Wires {
    private static final Charset GB2312 = Charset.forName("GB2312");

    private Wires() {}

    /// The bytes of an example file, without its comments.
    static byte[] example(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        Wires.class.getResourceAsStream("/protocol/examples/" + name), name)) {
            StringBuilder hex = new StringBuilder();
            for (String line : new String(file.readAllBytes(), UTF_8).split("\n")) {
                hex.append(line.replaceFirst("#.*", "").replaceAll("\\s", ""));
            }
            return HexFormat.of().parseHex(hex);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static byte[] text(int address, int area, String text) {
        return framed(body(address, command(area(area, 0, 0, 16, 32, 2, text))));
    }

    static byte[] singleLine(int address, String text) {
        return framed(body(address, command(area(0, 0, 0, 16, 32, 1, text))));
    }

    /// x and width in units of eight dots, as on the wire.
    static byte[] area(int id, int x, int y, int width, int height, int lines, String text) {
        byte[] gb = text.getBytes(GB2312);
        return join(
                ints(0, x & 255, x >> 8, y & 255, y >> 8, width, 0, height, 0),
                ints(id, 0, 0, 10, 0, 0, 0, 0, lines, 2, 1, 0, 4, 5),
                ints(gb.length & 255, gb.length >> 8, 0, 0),
                gb);
    }

    static byte[] command(byte[]... areas) {
        byte[] all = ints(0xA3, 6, 1, 0, 0, 0, areas.length);
        for (byte[] area : areas) {
            all = join(all, ints(area.length & 255, area.length >> 8), area);
        }
        return all;
    }

    /// Header and data, without the check value.
    static byte[] body(int address, byte[] data) {
        return join(
                ints(address & 255, address >> 8, 0, 0x80, 0, 0, 0, 0, 0, 0, 0xFE, 2),
                ints(data.length & 255, data.length >> 8),
                data);
    }

    static byte[] framed(byte[] body) {
        int crc = Crc16.of(body, body.length);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(HexFormat.of().parseHex("a5a5a5a5a5a5a5a5"));
        for (byte each : join(body, ints(crc & 255, crc >> 8))) {
            switch (each & 255) {
                case 0xA5 -> line.writeBytes(ints(0xA6, 2));
                case 0xA6 -> line.writeBytes(ints(0xA6, 1));
                case 0x5A -> line.writeBytes(ints(0x5B, 2));
                case 0x5B -> line.writeBytes(ints(0x5B, 1));
                default -> line.write(each);
            }
        }
        line.write(0x5A);
        return line.toByteArray();
    }

    static byte[] ints(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
