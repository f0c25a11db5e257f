package cn.sansheng.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The pages of the kiosk agree with each other and with what the program takes for usual.
class KioskTest {
    private static final int LOWEST = 380;
    private static final int HIGHEST = 1220;
    private static final Pattern PINS = Pattern.compile("gpio:rpi\\?pins=([\\d,]+)");

    private static Table table(String page, String column) {
        return Table.in(Docs.text(page)).stream()
                .filter(found -> found.has(column))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pins(Table keys, Predicate<String> wanted) {
        return keys.rows().stream()
                .filter(row -> wanted.test(keys.cell(row, "key")))
                .map(row ->
                        keys.cell(row, "key")
                                + " "
                                + keys.cell(row, "BCM")
                                + " "
                                + keys.cell(row, "header pin"))
                .toList();
    }

    @Test
    void b6_theFiveKeysSitWhereProtocolWiringAndTheUsualSettingSay() {
        Table protocol = table("protocol/keys.md", "header pin");
        Table wiring = table("wiring/keys.md", "header pin");
        List<String> five = protocol.column("key");
        assertEquals(List.of("up", "down", "confirm", "back", "help"), five);
        assertEquals(pins(protocol, five::contains), pins(wiring, five::contains));
        String usual = String.join(",", protocol.column("BCM"));
        for (String page :
                List.of("protocol/keys.md", "wiring/keys.md", "commissioning/pc-kiosk.md")) {
            assertEquals(
                    List.of(usual),
                    PINS.matcher(Docs.text(page)).results().map(found -> found.group(1)).toList(),
                    page);
        }
        assertTrue(
                Docs.text(Docs.ROOT.resolve("kiosk/README.md"))
                        .contains("| `pins`, GPIO only | " + usual + " |"));
    }

    @Test
    void b6_whatIsTouchedAtAKioskIsWithinReachAndDrawnAtItsHeight() throws Exception {
        Table heights = table("wiring/kiosk.md", "touched");
        for (List<String> row : heights.rows()) {
            int height = Integer.parseInt(heights.cell(row, "height, mm"));
            boolean reached = height >= LOWEST && height <= HIGHEST;
            assertTrue(reached || heights.cell(row, "touched").equals("no"), row.toString());
            assertEquals("`" + height + " mm`", heights.cell(row, "in the drawing"));
        }
        List<String> fromAbove =
                Drawing.read(Docs.FOLDER.resolve("wiring/kiosk.svg")).texts().stream()
                        .filter(text -> text.words().endsWith(" mm"))
                        .sorted(Comparator.comparingDouble(Drawing.Text::y))
                        .map(text -> "`" + text.words() + "`")
                        .toList();
        assertEquals(heights.column("in the drawing"), fromAbove);
    }

    @Test
    void aSerialSocketOfTheKioskHasTheSamePinsForPrinterAndScanner() {
        String printer = names("wiring/printer.md");
        for (String pin : List.of("pin 2, RXD", "pin 3, TXD", "pin 5, GND")) {
            assertTrue(printer.contains(pin), pin);
            assertTrue(names("wiring/scanner.md").contains(pin), pin);
        }
    }

    @Test
    void theHallIsDrawnWithThePortsThatAreUsual() {
        String schema =
                Docs.text(
                        Docs.ROOT.resolve(
                                "hub/server/src/main/resources/cn/sansheng/hub/config/hall.schema.json"));
        assertTrue(schema.contains("with tls 8883."));
        assertTrue(schema.contains("\"default\": 8080, \"x-origin\": \"ours\""));
        assertTrue(names("wiring/hall.md").contains("`8883, 8080`"));
    }

    private static String names(String page) {
        return Table.in(Docs.text(page)).stream()
                .filter(table -> table.has("in the drawing"))
                .flatMap(table -> table.column("in the drawing").stream())
                .collect(Collectors.joining(" "));
    }
}
