package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final CountingJournal counting = new CountingJournal(journal);
    private final JournalDays days = new JournalDays(HALL, counting);

    /// A day off has no entries.
    private void write(int day, int entries) throws StoreUnavailable {
        List<Entry> batch = new ArrayList<>();
        Head before = Sample.head(journal, HALL);
        for (int each = 0; each < entries; each++) {
            Entry next =
                    Entry.after(before, FIRST.plusDays(day), Sample.text(HALL, before.n() + 1));
            batch.add(next);
            before = new Head(next.n(), next.hash());
        }
        if (!batch.isEmpty()) {
            journal.append(new Batch(HALL, batch, List.of(), List.of()));
        }
    }

    private List<Long> numbers(int from, int to) {
        List<Long> found = new ArrayList<>();
        days.replay(FIRST.plusDays(from), FIRST.plusDays(to), entry -> found.add(entry.n()));
        return found;
    }

    @Test
    void anyDaysOfARandomYearAreExactlyTheirEntries() throws StoreUnavailable {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            int[] counts = IntStream.range(0, 60).map(_ -> random.nextInt(4)).toArray();
            JournalDaysTest test = new JournalDaysTest();
            List<Long> all = new ArrayList<>();
            int from = random.nextInt(60);
            int to = from + random.nextInt(10);
            long n = 0;
            for (int day = 0; day < counts.length; day++) {
                test.write(day, counts[day]);
                for (int each = 0; each < counts[day]; each++) {
                    n++;
                    if (day >= from && day <= to) {
                        all.add(n);
                    }
                }
            }
            assertEquals(all, test.numbers(from, to), "seed " + seed);
        }
    }

    @Test
    void anEmptyJournalHasNoDays() {
        assertEquals(List.of(), numbers(0, 10));
    }

    @Test
    void oneDayOfAYearReadsThatDayAndAFewLookUps() throws StoreUnavailable {
        for (int day = 0; day < 365; day++) {
            write(day, 40);
        }
        assertEquals(40, numbers(200, 200).size());
        assertTrue(counting.handedOver < 40 + 2 * 15, "read " + counting.handedOver);
    }
}
