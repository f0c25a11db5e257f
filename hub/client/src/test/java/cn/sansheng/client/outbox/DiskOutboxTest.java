package cn.sansheng.client.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.core.Shelf;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.PartName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskOutboxTest {
    private static final Instant AT = Instant.parse("2026-11-23T00:30:00Z");
    private static final PartName PART = new PartName("count");

    @TempDir Path folder;

    private static void append(DiskOutbox outbox, int from, int to) throws IOException {
        for (int count = from; count <= to; count++) {
            outbox.append(new Fact.PartChanged(PART, Integer.toString(count)), AT);
        }
    }

    /// So large that a file is full after about thirty.
    private static void appendLarge(DiskOutbox outbox, int from, int to) throws IOException {
        for (int count = from; count <= to; count++) {
            outbox.append(new Fact.PartChanged(PART, count + " ".repeat(7900)), AT);
        }
    }

    /// The counts of the facts held, each checked to stand at its number.
    private static List<Integer> held(DiskOutbox outbox) throws IOException {
        Shelf shelf = outbox.shelf();
        List<Integer> counts = new ArrayList<>();
        for (long seq = shelf.forgotten() + 1; seq <= shelf.stored(); seq++) {
            byte[] bytes = outbox.read(shelf.outbox(), seq).orElseThrow();
            FactMessage fact =
                    assertInstanceOf(FactMessage.Arrival.Readable.class, FactMessage.parse(bytes))
                            .message();
            assertEquals(seq, fact.seq());
            assertEquals(shelf.outbox(), fact.outbox());
            counts.add(Integer.parseInt(((Fact.PartChanged) fact.fact()).state().strip()));
        }
        return counts;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".facts")).sorted().toList();
        }
    }

    @Test
    void whatWasAppendedIsThereAfterARestart() throws IOException {
        Shelf before;
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            append(outbox, 1, 10);
            outbox.forget(4);
            before = outbox.shelf();
        }
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            assertEquals(before, outbox.shelf());
            assertEquals(4, outbox.acked());
            append(outbox, 11, 12);
            assertEquals(range(1, 12), held(outbox));
        }
    }

    @Test
    void aTornEndIsDroppedAtEveryByte() throws IOException {
        long whole;
        long end;
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            append(outbox, 1, 2);
            whole = Files.size(files().getFirst());
            append(outbox, 3, 3);
            end = Files.size(files().getFirst());
        }
        byte[] bytes = Files.readAllBytes(files().getFirst());
        for (long cut = end - 1; cut >= whole; cut--) {
            Files.write(files().getFirst(), Arrays.copyOf(bytes, (int) cut));
            try (DiskOutbox outbox = DiskOutbox.open(folder)) {
                assertEquals(range(1, 2), held(outbox), "cut at " + cut);
                append(outbox, 30, 30);
            }
            try (DiskOutbox outbox = DiskOutbox.open(folder)) {
                assertEquals(List.of(1, 2, 30), held(outbox), "cut at " + cut);
            }
        }
    }

    @Test
    void rubbishInTheMiddleLosesOneFactAndStartsANewOutbox() throws IOException {
        Shelf before;
        long from;
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            append(outbox, 1, 3);
            from = Files.size(files().getFirst());
            append(outbox, 4, 6);
            outbox.forget(2);
            before = outbox.shelf();
        }
        try (RandomAccessFile file = new RandomAccessFile(files().getFirst().toFile(), "rw")) {
            file.seek(from + 20);
            file.write(0);
        }
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            assertNotEquals(before.outbox(), outbox.shelf().outbox());
            assertEquals(List.of(3, 5, 6), held(outbox));
        }
    }

    @Test
    void filesGoWhenTheHubHasAllOfThem() throws IOException {
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            appendLarge(outbox, 1, 100);
            int most = files().size();
            assertTrue(most > 2, "one file holds it all: the test proves nothing");
            assertEquals(0, outbox.shelf().forgotten());
            outbox.forget(99);
            assertEquals(1, files().size());
            long forgotten = outbox.shelf().forgotten();
            assertTrue(forgotten > 0 && forgotten < 100);
            assertEquals(range((int) forgotten + 1, 100), held(outbox));
        }
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            assertEquals(99, outbox.acked());
            assertEquals(100, outbox.shelf().stored());
        }
    }

    @Test
    void numbersGoOnWhenEverythingIsForgotten() throws IOException {
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            appendLarge(outbox, 1, 100);
            outbox.forget(100);
        }
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            append(outbox, 101, 101);
            assertEquals(101, outbox.shelf().stored());
        }
    }

    @Test
    void aNewOutboxTakesTheRestAlong() throws IOException {
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            append(outbox, 1, 10);
            Shelf before = outbox.shelf();
            outbox.startAnew(6);
            assertEquals(new Shelf(outbox.shelf().outbox(), 0, 4), outbox.shelf());
            assertNotEquals(before.outbox(), outbox.shelf().outbox());
            assertTrue(outbox.read(before.outbox(), 7).isEmpty());
            append(outbox, 11, 11);
        }
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            assertEquals(range(7, 11), held(outbox));
        }
    }

    @Test
    void aPowerCutWhileANewOutboxTakesOverLeavesOne() throws IOException {
        byte[] old;
        Path oldName;
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            append(outbox, 1, 5);
            oldName = files().getFirst();
            old = Files.readAllBytes(oldName);
            outbox.startAnew(2);
        }
        Files.write(oldName, old);
        Files.write(folder.resolve("unfinished.facts.tmp"), old);
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            assertEquals(range(3, 5), held(outbox));
            assertEquals(1, files().size());
        }
    }

    @Test
    void aMissingFileMeansANewOutbox() throws IOException {
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            appendLarge(outbox, 1, 100);
        }
        long first = Segment.Name.of(files().get(1)).orElseThrow().first();
        long after = Segment.Name.of(files().get(2)).orElseThrow().first();
        Files.delete(files().get(1));
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            List<Integer> expected =
                    LongStream.rangeClosed(1, 100)
                            .filter(seq -> seq < first || seq >= after)
                            .mapToObj(Math::toIntExact)
                            .toList();
            assertEquals(expected, held(outbox));
        }
    }

    @Test
    void whatAKilledProgramWasPromisedIsThere() throws Exception {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                OutboxWriter.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int promised = 0;
        try (BufferedReader said = writer.inputReader(UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                promised = Integer.parseInt(line);
                if (promised == 100) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertTrue(promised >= 100, "the writer said " + promised);
        try (DiskOutbox outbox = DiskOutbox.open(folder)) {
            List<Integer> held = held(outbox);
            assertEquals(range(1, held.size()), held);
            assertTrue(held.size() >= promised, held.size() + " of " + promised);
        }
    }
}
