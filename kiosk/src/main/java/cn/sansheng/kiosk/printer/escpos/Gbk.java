package cn.sansheng.kiosk.printer.escpos;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The printer's Chinese letters: ASCII as it is, all others in two bytes (lead 81-FE, trail 40-7E
/// or 80-FE).
final class Gbk {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Pattern FORM =
            Pattern.compile("(?:[\\x00-\\x7F]|[\\x81-\\xFE][\\x40-\\x7E\\x80-\\xFE])*+");

    private Gbk() {}

    /// Empty when a letter is not among them; such a line is drawn instead (E9).
    static Optional<byte[]> bytes(String text) {
        try {
            ByteBuffer bytes = GBK.newEncoder().encode(CharBuffer.wrap(text));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            return wellFormed(all) ? Optional.of(all) : Optional.empty();
        } catch (CharacterCodingException missing) {
            return Optional.empty();
        }
    }

    private static boolean wellFormed(byte[] bytes) {
        return FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).matches();
    }
}
