package cn.sansheng.kiosk.printer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// hardware-docs/protocol/printer.md and the code tell the same story.
class PrinterDocumentTest {
    private static final Pattern STATE =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\|.*\\| (yes|no) \\|$");

    @Test
    void everyStateStandsThereAndWhetherItPrints() throws IOException {
        Map<String, String> written =
                STATE.matcher(document()).results().collect(Collectors.toMap(at(1), at(2)));
        Map<String, String> ours =
                Arrays.stream(PrinterState.values())
                        .collect(
                                Collectors.toMap(
                                        PrinterState::wire,
                                        state -> state.canPrint() ? "yes" : "no"));
        assertEquals(ours, written);
    }

    @Test
    void itsExampleOfATokenIsRight() throws IOException {
        assertTrue(document().contains(Slips.TOKEN + "  <->  " + Slips.TOKEN.digits()), "E14");
    }

    @Test
    void everyProfileStandsThereAsItIs() throws IOException {
        List<List<String>> table =
                document()
                        .lines()
                        .dropWhile(line -> !line.startsWith("| setting |"))
                        .takeWhile(line -> line.startsWith("|"))
                        .map(line -> List.of(line.substring(1).split("\\|")))
                        .map(cells -> cells.stream().map(cell -> cell.strip().replace("`", "")))
                        .map(Stream::toList)
                        .toList();
        Map<String, Map<String, String>> written = new TreeMap<>();
        for (int column = 1; table.getFirst().get(column).contains("-"); column++) {
            Map<String, String> settings = new TreeMap<>();
            for (List<String> row : table.subList(2, table.size())) {
                settings.put(row.getFirst(), row.get(column));
            }
            settings.values().removeIf(String::isEmpty);
            written.put(table.getFirst().get(column), settings);
        }
        assertEquals(new TreeMap<>(Profiles.bundled().profiles()), written);
    }

    @Test
    void everyPrinterThatThePagesNameCanBeConfigured() throws IOException {
        Path docs = Path.of(String.valueOf(System.getProperty("sansheng.root")), "hardware-docs");
        Pattern printer = Pattern.compile("[\"`]((?:serial|tcp|file):[^\"`]*/[^\"`…]*)[\"`]");
        List<String> named = new ArrayList<>();
        for (String page :
                List.of(
                        "wiring/printer.md",
                        "protocol/printer.md",
                        "commissioning/examples/station-kiosk.yaml")) {
            printer.matcher(Files.readString(docs.resolve(page)))
                    .results()
                    .map(at(1))
                    .forEach(named::add);
        }
        named.forEach(PrinterAddress::parse);
        assertTrue(named.size() >= 5, named::toString);
    }

    private static java.util.function.Function<MatchResult, String> at(int group) {
        return result -> result.group(group);
    }

    private static String document() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        PrinterDocumentTest.class.getResourceAsStream("/protocol/printer.md"))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
