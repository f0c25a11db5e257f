package cn.sansheng.hub.journal;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.journal.Verification.Whole;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Types;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// hardware-docs/protocol/journal.md and what it shows, against the product.
final class JournalDocumentTest {
    private static final Path PROTOCOL =
            Path.of(String.valueOf(System.getProperty("sansheng.root")), "hardware-docs/protocol");
    private static final Path FIVE = PROTOCOL.resolve("examples/journal-five.jsonl");
    private static final Pattern LINE =
            Pattern.compile("\\{\"hash\":\"([0-9a-f]{64})\",\"entry\":(.*)\\}");

    @TempDir Path folder;

    @Test
    void theFiveEntryExampleIsWhole() throws IOException {
        Verification verdict = Export.verify(Files.newInputStream(FIVE), List.of());
        assertEquals(5, assertInstanceOf(Whole.class, verdict).entries());
    }

    @Test
    void theProductReadsAndWritesTheExampleByteForByte() throws Exception {
        Journal journal = new InMemoryJournal();
        HallId hall = new HallId("zhuanghe");
        for (String line : Files.readAllLines(FIVE)) {
            MatchResult parts = LINE.matcher(line).results().findFirst().orElseThrow();
            HallEntry entry = HallEntry.parse(parts.group(2));
            assertEquals(parts.group(2), entry.text());
            List<Entry> one =
                    List.of(new Entry(entry.n(), entry.day(), entry.text(), parts.group(1)));
            journal.append(new Batch(hall, one, List.of(), List.of()));
        }
        StringWriter export = new StringWriter();
        Export.write(journal, hall, export);
        assertEquals(Files.readString(FIVE), export.toString());
    }

    @Test
    void theScriptAgreesWithTheProduct() throws Exception {
        Journal journal = new InMemoryJournal();
        journal.append(Sample.batch(Sample.HALL, Head.START, 40));
        StringWriter export = new StringWriter();
        Export.write(journal, Sample.HALL, export);
        Head head = Sample.head(journal, Sample.HALL);
        assertEquals(
                "whole: 40 entries, anchor 40:" + head.hash(), verifiedByScript(export.toString()));
        String bent = export.toString().replace("\"n\":17,", "\"n\": 17,");
        assertEquals("bent: entry 17 does not match its hash", verifiedByScript(bent));
    }

    @Test
    void theScriptThatMadeTheExampleStillMakesIt() throws Exception {
        Path script =
                Files.copy(PROTOCOL.resolve("examples/journal-five.py"), folder.resolve("five.py"));
        python(script.toString());
        assertEquals(Files.readString(FIVE), Files.readString(folder.resolve("five.jsonl")));
    }

    @Test
    void thePageNamesEveryEntryTypeAndNoOther() throws IOException {
        String page = Files.readString(PROTOCOL.resolve("journal.md"));
        String tables = page.substring(page.indexOf("## Entry types"));
        Set<String> named =
                tables.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf('|', 1)))
                        .flatMap(cell -> Pattern.compile("`([a-z-]+)`").matcher(cell).results())
                        .map(each -> each.group(1))
                        .collect(toCollection(TreeSet::new));
        assertEquals(Types.of(Event.class), named);
    }

    private String verifiedByScript(String export) throws Exception {
        Path file = Files.writeString(folder.resolve("export.jsonl"), export);
        return python(PROTOCOL.resolve("journal-verify.py").toString(), file.toString());
    }

    private static String python(String... arguments) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "python3 is not installed");
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3"));
        command.addAll(List.of(arguments));
        Process script = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(script.waitFor(30, TimeUnit.SECONDS));
        return said.strip();
    }
}
