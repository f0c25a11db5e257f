package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.batch;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.sansheng.hub.journal.Verification.Bent;
import cn.sansheng.hub.journal.Verification.Bent.Why;
import cn.sansheng.hub.journal.Verification.Unreadable;
import cn.sansheng.hub.journal.Verification.Whole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ExportTest {
    private final Journal journal = new InMemoryJournal();
    private final List<String> lines = new ArrayList<>();
    private Head head = Head.START;

    @BeforeEach
    void tenEntries() throws Exception {
        journal.append(batch(HALL, Head.START, 10));
        head = Sample.head(journal, HALL);
        lines.addAll(List.of(exported().split("\n")));
    }

    @Test
    void writesOneLineForEachEntryAroundItsVeryText() throws Exception {
        StoredEntry third = Sample.all(journal, HALL).get(2);
        assertEquals(10, exported().chars().filter(each -> each == '\n').count());
        assertEquals(
                "{\"hash\":\"" + third.hash() + "\",\"entry\":" + third.text() + "}", lines.get(2));
    }

    @Test
    void aWholeExportIsWhole() {
        assertEquals(new Whole(10, head), verify(lines));
        assertEquals(new Whole(10, head), Export.verify(journal, HALL, List.of(head)));
        assertEquals(new Whole(0, Head.START), verify(List.of()));
    }

    @Test
    void namesTheFirstChangedEntry() {
        lines.replaceAll(
                line -> line.replace("\"n\":4,\"hall\":\"zhuanghe", "\"n\":4,\"hall\":\"zhuanghf"));
        lines.set(7, lines.get(7).replace("hall-opened", "hall-closed"));
        assertEquals(new Bent(4, Why.CHANGED), verify(lines));
    }

    @Test
    void namesAChangedLastEntry() {
        lines.set(9, lines.get(9).replace("hall-opened", "hall-closed"));
        assertEquals(new Bent(10, Why.CHANGED), verify(lines));
    }

    @Test
    void namesAChangedHash() {
        lines.set(4, lines.get(4).replaceFirst("[0-9a-f]{64}", "ab".repeat(32)));
        assertEquals(new Bent(5, Why.HASH), verify(lines));
    }

    @Test
    void namesAMissingEntry() {
        lines.remove(6);
        assertEquals(new Bent(7, Why.MISSING), verify(lines));
        lines.remove(0);
        assertEquals(new Bent(1, Why.MISSING), verify(lines));
    }

    @Test
    void namesSwappedAndRepeatedEntries() {
        List<String> swapped = new ArrayList<>(lines);
        swapped.set(2, lines.get(3));
        swapped.set(3, lines.get(2));
        assertEquals(new Bent(3, Why.SWAPPED), verify(swapped));
        lines.add(5, lines.get(4));
        assertEquals(new Bent(6, Why.SWAPPED), verify(lines));
    }

    @Test
    void onlyAnAnchorFindsAJournalThatWasWrittenAnew() throws Exception {
        Journal forged = new InMemoryJournal();
        forged.append(
                new Batch(
                        HALL,
                        List.of(Entry.after(Head.START, Sample.DAY, Sample.text(HALL, 1) + " ")),
                        List.of(),
                        List.of()));
        forged.append(batch(HALL, Sample.head(forged, HALL), 9));
        assertInstanceOf(Whole.class, Export.verify(forged, HALL, List.of()));
        assertEquals(new Bent(10, Why.ANCHOR), Export.verify(forged, HALL, List.of(head)));
    }

    @Test
    void anAnchorFindsATailCutOff() {
        assertInstanceOf(Whole.class, verify(lines.subList(0, 8)));
        assertEquals(
                new Bent(9, Why.MISSING),
                Export.verify(stream(lines.subList(0, 8)), List.of(head)));
    }

    @Test
    void whatIsNoExportIsUnreadable() throws Exception {
        String all = exported();
        byte[] cut = all.substring(0, all.length() - 30).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                new Unreadable("line 10 is cut off"),
                Export.verify(new ByteArrayInputStream(cut), List.of()));
        lines.set(3, "{\"entry\":{}}");
        assertInstanceOf(Unreadable.class, verify(lines));
        byte[] endless = new byte[1 << 20];
        assertInstanceOf(
                Unreadable.class, Export.verify(new ByteArrayInputStream(endless), List.of()));
    }

    @Test
    void noChangedByteGoesUnseen() throws Exception {
        byte[] good = exported().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            Verification verdict = Export.verify(new ByteArrayInputStream(bad), List.of());
            assertNotEquals(0, verdict.exitCode(), "byte " + at + " became " + bad[at]);
        }
        assertArrayEquals(good, exported().getBytes(StandardCharsets.UTF_8));
    }

    private String exported() throws IOException {
        StringWriter to = new StringWriter();
        Export.write(journal, HALL, to);
        return to.toString();
    }

    private static Verification verify(List<String> lines) {
        return Export.verify(stream(lines), List.of());
    }

    private static ByteArrayInputStream stream(List<String> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line).append('\n'));
        return new ByteArrayInputStream(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
