package cn.sansheng.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WiringTest {
    private static final String DRAWN = "in the drawing";
    private static final String BCM = "BCM";
    private static final String PIN = "header pin";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static List<Table> tables(String page) {
        return Table.in(Docs.text("wiring/" + page + ".md"));
    }

    private static Table pinTable(String page) {
        return tables(page).stream().filter(table -> table.has(PIN)).findFirst().orElseThrow();
    }

    private static String bcm(Table table, String column, String value) {
        return table.rows().stream()
                .filter(row -> table.cell(row, column).equals(value))
                .map(row -> table.cell(row, BCM))
                .findFirst()
                .orElseThrow();
    }

    static List<Path> drawings() {
        return Docs.files("wiring", ".svg");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyPinOfADrawingStandsInTheTablesBesideItAndTheOtherWayRound(Path drawing)
            throws Exception {
        String page = drawing.getFileName().toString().replace(".svg", "");
        assertTrue(
                Docs.text("wiring/" + page + ".md").contains("](" + page + ".svg)"),
                page + ".md shows its drawing");
        List<String> written =
                tables(page).stream()
                        .filter(table -> table.has(DRAWN))
                        .flatMap(table -> table.column(DRAWN).stream())
                        .flatMap(cell -> CODE.matcher(cell).results().map(found -> found.group(1)))
                        .sorted()
                        .toList();
        assertFalse(written.isEmpty(), "the page names pins");
        assertEquals(written, Drawing.read(drawing).words(Drawing.PIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buttons", "telephone", "keys"})
    void everySignalSitsOnItsPinOfTheHeader(String page) {
        Table table = pinTable(page);
        for (List<String> row : table.rows()) {
            String bcm = table.cell(row, BCM);
            int pin = Integer.parseInt(table.cell(row, PIN));
            assertTrue(Header.carries(pin, bcm), "header pin " + pin + " is not " + bcm);
            String name = bcm.matches("\\d+") ? "BCM " + bcm : bcm;
            assertEquals("`" + name + ", pin " + pin + "`", table.cell(row, DRAWN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"boards", "buttons", "keys", "printer", "scanner", "voice"})
    void aDevicesPageSaysWhatToBuyWhatIsNotYetProvenAndHowToCheckIt(String page) {
        String text = Docs.text("wiring/" + page + ".md");
        for (String word :
                List.of(
                        "Parts: [" + page + ".csv](../bill-of-materials/" + page + ".csv)",
                        "../commissioning/ledger.md",
                        "../protocol/",
                        "## Check\n")) {
            assertTrue(text.contains(word), page + ": " + word);
        }
    }

    @Test
    void noPinOfTheHeaderIsTakenTwice() {
        List<String> pins =
                Stream.of("buttons", "telephone")
                        .flatMap(page -> pinTable(page).column(PIN).stream())
                        .toList();
        assertEquals(pins.size(), new TreeSet<>(pins).size(), pins.toString());
    }

    @Test
    void b11TheExampleCounterHasItsFiveButtonsWhereTheTablesSay() {
        for (String page : List.of("buttons", "enclosure")) {
            Table table =
                    tables(page).stream()
                            .filter(found -> found.has("level"))
                            .findFirst()
                            .orElseThrow();
            List<String> levels =
                    Stream.of("1", "2", "3", "4", "5")
                            .map(level -> bcm(table, "level", level))
                            .toList();
            assertEquals(
                    Map.of("pins", String.join(",", levels)),
                    Station.example("counter").settings("buttons"),
                    page);
        }
    }

    @ParameterizedTest
    @CsvSource({"buttons, level, level", "telephone, wire, signal"})
    void theProtocolSpeaksOfTheSamePins(String page, String name, String nameHere) {
        Table protocol =
                Table.in(Docs.text("protocol/" + page + ".md")).stream()
                        .filter(table -> table.has("pin of the header"))
                        .findFirst()
                        .orElseThrow();
        Table wiring = pinTable(page);
        for (List<String> row : protocol.rows()) {
            String signal = protocol.cell(row, name).replace("`", "");
            List<String> here =
                    wiring.rows().stream()
                            .filter(each -> wiring.cell(each, nameHere).equals(signal))
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    List.of(wiring.cell(here, BCM), wiring.cell(here, PIN)),
                    List.of(
                            protocol.cell(row, "BCM in the example"),
                            protocol.cell(row, "pin of the header")),
                    signal);
        }
        assertTrue(protocol.rows().size() >= 2, page);
    }

    @Test
    void theButtonsBeginOnTheLeftWithVerySatisfied() {
        Table buttons = pinTable("buttons");
        Map<String, String> words =
                Map.of(
                        "1", "非常不满意 fifth",
                        "2", "不满意 fourth",
                        "3", "基本满意 third",
                        "4", "满意 second",
                        "5", "非常满意 first");
        words.forEach((level, wordAndPlace) -> {
            List<String> row =
                    buttons.rows().stream()
                            .filter(each -> buttons.cell(each, "level").equals(level))
                            .findFirst()
                            .orElseThrow();
            assertEquals(wordAndPlace, row.get(1) + " " + row.get(2));
        });
    }

    @Test
    void theExampleCounterHasItsTelephoneWhereTheTableSays() {
        Table telephone = pinTable("telephone");
        assertEquals(
                Map.of(
                        "ring", bcm(telephone, "signal", "ring"),
                        "hook", bcm(telephone, "signal", "hook")),
                Station.example("counter").settings("phone"));
    }

    @Test
    void theExampleBoardsHaveTheAddressesAndSizesOfTheTable() {
        Table table =
                tables("boards").stream()
                        .filter(found -> found.has("board in hall.yaml"))
                        .findFirst()
                        .orElseThrow();
        Station boards = Station.example("boards");
        List<List<String>> configured = new ArrayList<>();
        boards.devices().keySet().stream()
                .filter(name -> name.startsWith("board-"))
                .forEach(name -> {
                    Map<String, String> set = boards.settings(name);
                    configured.add(
                            List.of(
                                    name.substring("board-".length()),
                                    String.valueOf(set.get("address")),
                                    String.valueOf(set.get("width")),
                                    String.valueOf(set.get("height")),
                                    "`address " + set.get("address") + "`"));
                });
        assertEquals(table.rows(), configured);
    }

    @Test
    void everyDeviceThatAPageNamesIsWrittenAsInTheExamples() {
        Pattern device = Pattern.compile("(buttons|phone|printer): \"([^\"]+)\"");
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path page : Docs.files(".", ".md")) {
            for (MatchResult found : device.matcher(Docs.text(page)).results().toList()) {
                seen++;
                if (examples(found.group(1)).noneMatch(it -> sameButForNames(it, found.group(2)))) {
                    wrong.add(page.getFileName() + ": " + found.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen >= 6, "pages name devices, " + seen);
    }

    /// A device of this name in every example that has one.
    private static Stream<String> examples(String device) {
        return Docs.files("commissioning/examples", ".yaml").stream()
                .map(file -> Station.of(Docs.text(file)).devices())
                .filter(devices -> devices.containsKey(device))
                .map(devices -> String.valueOf(devices.get(device)));
    }

    /// A page may leave out which adapter it is, and the password.
    private static boolean sameButForNames(String example, String written) {
        return unnamed(example).equals(unnamed(written));
    }

    private static String unnamed(String device) {
        return device.replaceAll("by-id/[^?]*", "by-id/…")
                .replaceAll("password=[^&]*", "password=…");
    }
}
