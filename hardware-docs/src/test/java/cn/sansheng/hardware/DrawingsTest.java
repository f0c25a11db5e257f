package cn.sansheng.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All drawings look alike, and all of each can be read.
class DrawingsTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern SIZE = Pattern.compile(" width=\"(\\d+)\" height=\"(\\d+)\" role");

    static List<Path> drawings() {
        return Docs.files("wiring", ".svg");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTwoTextsLieOnEachOther(Path drawing) throws Exception {
        List<Drawing.Text> texts = Drawing.read(drawing).texts();
        for (Drawing.Text one : texts) {
            for (Drawing.Text other : texts) {
                assertTrue(one.equals(other) || !one.liesOn(other), one + " on " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTextIsCutOffAtTheEdge(Path drawing) throws Exception {
        MatchResult size = SIZE.matcher(Docs.text(drawing)).results().findFirst().orElseThrow();
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        for (Drawing.Text text : Drawing.read(drawing).texts()) {
            assertTrue(text.left() >= 0 && text.right() <= width, text.toString());
            assertTrue(text.y() > 12 && text.y() < height - 4, text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyColourIsOneOfTheTokensAndTheLettersAreThoseOfTheScreens(Path drawing) {
        Set<String> tokens = colours(Docs.text(Docs.TOKENS));
        Set<String> drawn = colours(Docs.text(drawing));
        assertFalse(drawn.isEmpty());
        assertEquals(
                Set.of(),
                drawn.stream().filter(each -> !tokens.contains(each)).collect(Collectors.toSet()));
        assertTrue(Docs.text(drawing).contains("font-family: \"Noto Sans CJK SC\""));
        assertTrue(
                Docs.text(drawing)
                        .contains(".wire { fill: none; stroke: #15212B; stroke-width: 2; }"));
    }

    private static Set<String> colours(String text) {
        return COLOUR.matcher(text)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
