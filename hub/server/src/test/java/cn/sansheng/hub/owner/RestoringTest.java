package cn.sansheng.hub.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.journal.Packed;
import cn.sansheng.hub.report.PaperJournal;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestoringTest {
    private static Hall withTickets(int tickets) {
        PaperJournal journal = new PaperJournal();
        for (int ticket = 1; ticket <= tickets; ticket++) {
            journal.issued("09:00", ticket, "A");
        }
        Hall hall = Hall.empty(LocalDate.of(2026, 11, 23));
        for (HallEntry entry : journal.entries()) {
            hall = Folding.after(hall, entry);
        }
        return hall;
    }

    /// A snapshot of a program that did not know the language of a ticket is whole.
    @Test
    void aSnapshotOfBeforeTicketsHadALanguageIsRead() throws MalformedMessage {
        String told = ",\"language\":\"en\"";
        String entry =
                """
                {"n":1,"hall":"small","day":"2026-11-23","at":"2026-11-23T01:00:00.000Z",\
                "type":"ticket-issued","v":1,\
                "data":{"ticket":"019aaf3e-0000-7000-8000-000000001200","number":"A001","service":"A"%s}}\
                """;
        Hall hall = Hall.empty(LocalDate.of(2026, 11, 23));
        Hall english = Folding.after(hall, HallEntry.parse(entry.formatted(told)));
        Hall before = Folding.after(hall, HallEntry.parse(entry.formatted("")));
        Packed snapshot = HallJson.packed(english);
        assertEquals(english, HallJson.read(snapshot));
        assertEquals(text(HallJson.packed(before)), text(snapshot).replace(told, ""));
        assertEquals(before, HallJson.read(packed(text(snapshot).replace(told, ""))));
        assertNotEquals(before, english);
    }

    /// Whoever has pulled the plug may have half of it; the journal is all that is needed.
    @Test
    void aSnapshotThatIsTornOrNoneIsNotBelieved() {
        Packed whole = HallJson.packed(withTickets(100));
        String text = text(whole);
        Packed torn = packed(text.substring(0, text.length() / 2));
        for (Packed bad : List.of(torn, Packed.NOTHING)) {
            assertThrows(MalformedMessage.class, () -> HallJson.read(bad));
        }
    }

    private static String text(Packed packed) {
        try (InputStream in = packed.unpacked()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException torn) {
            throw new AssertionError(torn);
        }
    }

    private static Packed packed(String text) {
        return Packed.of(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aHallIsWrittenDownTheLessOftenTheBiggerItIs() {
        assertEquals(5_000, Restoring.between(withTickets(100)));
        assertEquals(6_000, Restoring.between(withTickets(6_000)));
    }
}
