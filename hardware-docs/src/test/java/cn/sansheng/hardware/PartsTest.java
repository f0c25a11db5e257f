package cn.sansheng.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final List<String> HEADER =
            List.of("part", "chinese", "quantity", "alternatives", "cny_each", "note");

    /// Steps of a third to three times: more precision would claim that somebody asked a shop.
    private static final Set<String> MAGNITUDES =
            Set.of("0.1", "0.3", "1", "3", "10", "30", "100", "300", "1000", "3000");

    private static final Pattern FIELD = Pattern.compile("(?:\"([^\"]*)\"|([^,\"]*))(,|$)");

    static List<Path> lists() {
        return Docs.files("bill-of-materials", ".csv");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyPartHasANameACountAndAnOrderOfMagnitude(Path list) {
        List<List<String>> rows = Docs.text(list).lines().map(PartsTest::fields).toList();
        assertEquals(HEADER, rows.getFirst());
        assertTrue(rows.size() > 3, list.toString());
        for (List<String> row : rows.subList(1, rows.size())) {
            assertEquals(HEADER.size(), row.size(), row.toString());
            assertFalse(row.get(0).isBlank(), row.toString());
            assertTrue(row.get(1).codePoints().anyMatch(Character::isIdeographic), row.toString());
            assertTrue(row.get(2).matches("[1-9]\\d*"), row.toString());
            assertTrue(MAGNITUDES.contains(row.get(4)), row.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theIndexNamesTheList(Path list) {
        assertTrue(
                Docs.text("bill-of-materials/README.md").contains("(" + list.getFileName() + ")"),
                list.toString());
    }

    /// `R1 22 kΩ` in the drawing is the part whose note begins with R1 and whose name says 22 kΩ.
    @ParameterizedTest
    @ValueSource(strings = {"buttons", "telephone"})
    void everyPartOfADrawingIsOnItsListWithItsValueAndTheOtherWayRound(String device)
            throws Exception {
        Path drawing = Docs.FOLDER.resolve("wiring/" + device + ".svg");
        Map<String, String> drawn = new TreeMap<>();
        for (String part : Drawing.read(drawing).words(Drawing.VALUE)) {
            drawn.put(part.substring(0, 2), part.substring(2).strip());
        }
        Map<String, String> listed = new TreeMap<>();
        for (String line : Docs.text("bill-of-materials/" + device + ".csv").lines().toList()) {
            List<String> row = fields(line);
            Matcher note = Pattern.compile("([CRDFU]\\d)\\b.*").matcher(row.getLast());
            if (note.matches()) {
                String value = drawn.getOrDefault(note.group(1), "not drawn");
                listed.put(note.group(1), row.get(1).contains(" " + value) ? value : row.get(1));
            }
        }
        assertEquals(drawn, listed);
        assertTrue(drawn.size() >= 3, drawn.toString());
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        int at = 0;
        while (field.find(at)) {
            String quoted = field.group(1);
            fields.add(quoted == null ? String.valueOf(field.group(2)) : quoted);
            if (field.group(3).isEmpty()) {
                return fields;
            }
            at = field.end();
        }
        throw new IllegalArgumentException("not CSV: " + line);
    }
}
