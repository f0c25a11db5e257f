package cn.sansheng.ledboard.layout;

import java.nio.charset.Charset;
import java.util.stream.Collectors;

/// The characters that a board's card can draw: ASCII in one cell of 8 dots, GB2312 in two.
public final class BoardText {
    public static final Charset GB2312 = Charset.forName("GB2312");

    /// Stands for what the card has no glyph for, so that nobody takes it for something else.
    public static final char UNKNOWN = '□';

    private BoardText() {}

    /// The same text in characters that the card knows. A backslash would begin an order to the
    /// card.
    public static String readable(String text) {
        return text.codePoints().mapToObj(BoardText::known).collect(Collectors.joining());
    }

    public static int cells(char character) {
        return character < 0x80 ? 1 : 2;
    }

    /// Of a readable text.
    public static int cells(String text) {
        return text.chars().map(character -> cells((char) character)).sum();
    }

    static boolean isKnown(char character) {
        return character < 0x80
                ? character >= ' ' && character < 0x7f && character != '\\'
                : GB2312.newEncoder().canEncode(character);
    }

    private static String known(int codePoint) {
        char character =
                switch (codePoint) {
                    case '\\' -> '＼';
                    case '\t', '\n', '\r' -> ' ';
                    // Java's GB2312 has the twins of these two, the keyboards have these.
                    case '—' -> '―';
                    case '·' -> '・';
                    default -> Character.isBmpCodePoint(codePoint) ? (char) codePoint : UNKNOWN;
                };
        return String.valueOf(isKnown(character) ? character : UNKNOWN);
    }
}
