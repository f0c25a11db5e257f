package cn.sansheng.ledboard.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The 16-dot glyphs of GNU Unifont as Debian's package `unifont` installs them: a code point, a
/// colon and the rows from the top as hexadecimal digits, two or four to a row.
final class Unifont {
    static final Path DEBIAN = Path.of("/usr/share/unifont/unifont.hex");

    private static final CharsetEncoder GB2312 = Charset.forName("GB2312").newEncoder();

    private final Map<Integer, String> glyphs;

    private Unifont(Map<Integer, String> glyphs) {
        this.glyphs = glyphs;
    }

    /// For boards of which nobody wants a picture.
    static Unifont none() {
        return new Unifont(Map.of());
    }

    static Unifont read(Path file) throws IOException {
        Map<Integer, String> glyphs = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                glyphs.put(Integer.parseInt(line, 0, colon, 16), line.substring(colon + 1));
            }
        }
        return new Unifont(glyphs);
    }

    /// The character whose glyph has exactly these rows of 16 dots, written in hexadecimal; the
    /// font has twins, of which GB2312 has one at most.
    Optional<Character> characterOf(String rows) {
        return glyphs.entrySet().stream()
                .filter(glyph -> glyph.getValue().equalsIgnoreCase(rows))
                .filter(glyph -> Character.isBmpCodePoint(glyph.getKey()))
                .map(glyph -> (char) glyph.getKey().intValue())
                .max(Comparator.comparing(GB2312::canEncode));
    }

    /// Whether the dot is lit in the cell that the card gives this character; a narrow glyph stands
    /// in the middle of a wide cell.
    boolean lit(char character, int x, int y) {
        String rows = glyphs.getOrDefault((int) character, "");
        int wide = rows.length() / 4;
        int from = (CardText.columns(character) * Rows.COLUMN - wide) / 2;
        int at = x - from;
        if (at < 0 || at >= wide) {
            return false;
        }
        int digit = Character.digit(rows.charAt(y * (wide / 4) + at / 4), 16);
        return (digit >> (3 - at % 4) & 1) == 1;
    }
}
