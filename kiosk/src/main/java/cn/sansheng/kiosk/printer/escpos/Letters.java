package cn.sansheng.kiosk.printer.escpos;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which letters the printer has itself. What it lacks is drawn here and sent as a picture (E9).
public enum Letters {
    /// ASCII in one byte, all others in two (lead 81-FE, trail 40-7E or 80-FE).
    GBK("GBK", "[\\x81-\\xFE][\\x40-\\x7E\\x80-\\xFE]"),

    /// As GBK, and the rare Chinese characters of the plane's first block in four bytes. Printers
    /// have the fonts of the edition of 2000: what later editions added is drawn.
    GB18030(
            "GB18030",
            "[\\x81-\\xFE](?:[\\x40-\\x7E\\x80-\\xFE]|[\\x30-\\x39][\\x81-\\xFE][\\x30-\\x39])"),

    /// ASCII alone; the commands for Chinese letters are unknown there.
    NONE("US-ASCII", "(?!)");

    private static final int TWO_BYTES = 2;

    private final Charset charset;
    private final Pattern whole;

    Letters(String charset, String wide) {
        this.charset = Charset.forName(charset);
        this.whole = Pattern.compile("(?:[\\x00-\\x7F]|" + wide + ")*+");
    }

    boolean chinese() {
        return this != NONE;
    }

    /// Empty when a letter is not among them.
    Optional<byte[]> bytes(String text) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] all = new byte[encoded.remaining()];
            encoded.get(all);
            boolean known = text.codePoints().allMatch(this::isInTheFont);
            return known && isWellFormed(all) ? Optional.of(all) : Optional.empty();
        } catch (CharacterCodingException missing) {
            return Optional.empty();
        }
    }

    private boolean isInTheFont(int letter) {
        boolean extensionA = letter >= 0x3400 && letter <= 0x4DB5;
        return extensionA || Character.toString(letter).getBytes(charset).length <= TWO_BYTES;
    }

    private boolean isWellFormed(byte[] bytes) {
        return whole.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).matches();
    }
}
