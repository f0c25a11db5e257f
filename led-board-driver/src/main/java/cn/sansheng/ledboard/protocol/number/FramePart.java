package cn.sansheng.ledboard.protocol.number;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One part of a number board's frame, as it is written in a description.
sealed interface FramePart {
    Pattern FIXED = Pattern.compile("[0-9A-Fa-f]{2}");
    Pattern CHECK = Pattern.compile("(sum|xor)(?:@(\\d{1,2}))?");

    record Fixed(int value) implements FramePart {}

    record Address() implements FramePart {}

    /// Two hexadecimal digits.
    record AddressDigits() implements FramePart {}

    record High() implements FramePart {}

    record Low() implements FramePart {}

    /// As many ASCII digits as the board has, zeros in front; spaces when there is no number.
    record Digits() implements FramePart {}

    /// Letter and digits in ASCII, spaces in front.
    record Text() implements FramePart {}

    /// Of the bytes from this one on.
    record Sum(int from) implements FramePart {}

    record Xor(int from) implements FramePart {}

    /// `text` is the number with its letter, empty for none; `value` its digits, 0 for none.
    record Showing(int address, String text, int value, int digits) {}

    static FramePart parse(String text) {
        Matcher check = CHECK.matcher(text);
        if (check.matches()) {
            int from = check.group(2) == null ? 0 : Integer.parseInt(check.group(2));
            return check.group(1).equals("sum") ? new Sum(from) : new Xor(from);
        }
        if (FIXED.matcher(text).matches()) {
            return new Fixed(HexFormat.fromHexDigits(text));
        }
        return switch (text) {
            case "address" -> new Address();
            case "address-digits" -> new AddressDigits();
            case "high" -> new High();
            case "low" -> new Low();
            case "digits" -> new Digits();
            case "text" -> new Text();
            default ->
                    throw new IllegalArgumentException(
                            "frame: each part is two hexadecimal digits, address,"
                                    + " address-digits, high, low, digits, text, sum or xor, was "
                                    + text);
        };
    }

    default void write(Showing showing, ByteArrayOutputStream out) {
        switch (this) {
            case Fixed(var value) -> out.write(value);
            case Address() -> out.write(showing.address());
            case AddressDigits() -> ascii("%02X".formatted(showing.address()), out);
            case High() -> out.write(showing.value() >> 8);
            case Low() -> out.write(showing.value());
            case Digits() -> ascii(digits(showing), out);
            case Text() -> ascii(("%" + showing.digits() + "s").formatted(showing.text()), out);
            case Sum(var from) -> out.write(sum(out.toByteArray(), from));
            case Xor(var from) -> out.write(xor(out.toByteArray(), from));
        }
    }

    private static String digits(Showing showing) {
        return showing.text().isEmpty()
                ? " ".repeat(showing.digits())
                : ("%0" + showing.digits() + "d").formatted(showing.value());
    }

    private static void ascii(String text, ByteArrayOutputStream out) {
        out.writeBytes(text.getBytes(US_ASCII));
    }

    private static int sum(byte[] bytes, int from) {
        int sum = 0;
        for (int at = from; at < bytes.length; at++) {
            sum += bytes[at];
        }
        return sum;
    }

    private static int xor(byte[] bytes, int from) {
        int xor = 0;
        for (int at = from; at < bytes.length; at++) {
            xor ^= bytes[at];
        }
        return xor;
    }
}
