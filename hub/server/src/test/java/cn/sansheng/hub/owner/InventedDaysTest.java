package cn.sansheng.hub.owner;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.journal.InMemoryJournal;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InventedDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Rules rules = TestRules.small();
    private final Journal journal = new InMemoryJournal();

    @Test
    void everyTicketOfEveryDayIsServed() throws Exception {
        long entries = invent();
        assertEquals(
                Map.ofEntries(
                        entry("numbers-granted", 4),
                        entry("hall-opened", 2),
                        entry("clerk-signed-in", 6),
                        entry("ticket-issued", 12),
                        entry("ticket-printed", 12),
                        entry("ticket-called", 12),
                        entry("service-started", 12),
                        entry("service-finished", 12),
                        entry("rating-given", 6),
                        entry("clerk-signed-out", 3),
                        entry("hall-closed", 1),
                        entry("day-closed", 1)),
                kinds());
        assertEquals(kinds().values().stream().mapToLong(Integer::longValue).sum(), entries);
    }

    @Test
    void aHubGoesOnFromThem() throws Exception {
        long entries = invent();
        Standing standing =
                new Restoring(rules.config().hall(), MONDAY, journal, Runnable::run).restore();
        assertEquals(entries, standing.hall().n());
        assertEquals(MONDAY.plusDays(1), standing.hall().day());
    }

    private long invent() throws Exception {
        List<LocalDate> days = List.of(MONDAY, MONDAY.plusDays(1));
        return new InventedDays(rules, journal, MONDAY).write(days, 6);
    }

    private Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        journal.replay(
                rules.config().hall(),
                0,
                stored -> kinds.merge(kind(stored.text()), 1, Integer::sum));
        return kinds;
    }

    private static String kind(String entry) {
        try {
            return Types.nameOf(HallEntry.parse(entry).event().getClass());
        } catch (MalformedMessage bad) {
            throw new IllegalStateException(bad);
        }
    }
}
