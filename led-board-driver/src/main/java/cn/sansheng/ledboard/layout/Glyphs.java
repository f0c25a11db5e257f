package cn.sansheng.ledboard.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// GNU Unifont's 16-dot glyphs of the characters that a card knows. Each line of its hex file is a
/// code point and 16 rows of 8 or 16 dots.
public final class Glyphs {
    private static final int ROWS = 16;

    private final Map<Character, int[]> rows = new HashMap<>();

    private Glyphs() {}

    public static Glyphs load() {
        try (InputStream in = Glyphs.class.getResourceAsStream("unifont.hex")) {
            if (in == null) {
                throw new IllegalStateException("unifont.hex is not in the jar: build it again");
            }
            Glyphs glyphs = new Glyphs();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
                    .lines()
                    .forEach(glyphs::take);
            return glyphs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The same with every dot of this character lit, whatever the font draws for it.
    public Glyphs filled(char character) {
        Glyphs filled = new Glyphs();
        filled.rows.putAll(rows);
        int[] full = new int[ROWS];
        Arrays.fill(full, (1 << (BoardText.cells(character) * Page.CELL_WIDTH)) - 1);
        filled.rows.put(character, full);
        return filled;
    }

    /// Whether the dot is lit; a narrow glyph stands in the middle of a wide character's two cells.
    boolean isLit(char character, int x, int y) {
        int[] glyph =
                Optional.ofNullable(rows.get(character)).orElseThrow(() -> missing(character));
        int width = BoardText.cells(character) * Page.CELL_WIDTH;
        return (glyph[y] >> (width - 1 - x) & 1) == 1;
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        int codePoint = Integer.parseInt(line, 0, colon, ROWS);
        if (!Character.isBmpCodePoint(codePoint) || !BoardText.isKnown((char) codePoint)) {
            return;
        }
        char character = (char) codePoint;
        int digits = (line.length() - colon - 1) / ROWS;
        int dots = digits * 4;
        int shift = (BoardText.cells(character) * Page.CELL_WIDTH - dots) / 2;
        int[] glyph = new int[ROWS];
        Arrays.setAll(
                glyph,
                row -> {
                    int from = colon + 1 + row * digits;
                    return Integer.parseInt(line, from, from + digits, 16) << shift;
                });
        rows.put(character, glyph);
    }

    private static IllegalStateException missing(char character) {
        return new IllegalStateException("the font has no glyph for " + character);
    }
}
