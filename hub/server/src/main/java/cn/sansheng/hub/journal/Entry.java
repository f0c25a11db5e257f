package cn.sansheng.hub.journal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// One entry on its way into the journal. The text is made once by the caller and kept byte for
/// byte.
public record Entry(long n, LocalDate day, String text, String hash) {
    /// Every store must take it and the export must be able to show it on one line.
    public static final int LONGEST = 65_536;

    public Entry {
        if (n < 1) {
            throw new IllegalArgumentException("entries are numbered from 1");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "an entry has at most " + LONGEST + " characters, was " + text.length());
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("an entry is one line of text");
        }
        utf8(text);
    }

    /// The entry after `before`.
    public static Entry after(Head before, LocalDate day, String text) {
        return new Entry(before.n() + 1, day, text, HashChain.next(before.hash(), utf8(text)));
    }

    /// Half a surrogate pair has no bytes: such a text could not be read back as it was hashed.
    static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] utf8 = new byte[bytes.remaining()];
            bytes.get(utf8);
            return utf8;
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("an entry's text must be well-formed", broken);
        }
    }
}
