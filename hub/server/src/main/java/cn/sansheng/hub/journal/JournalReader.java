package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Walks a hall's entries in closed ranges of numbers: a page that starts "after the last one seen"
/// costs more with every page on H2.
final class JournalReader {
    private static final int RANGE = 1_000;

    private final StoreQueries queries;

    JournalReader(StoreQueries queries) {
        this.queries = queries;
    }

    void replay(HallId hall, long after, long last, Consumer<StoredEntry> each) {
        for (long from = after + 1; from <= last; from += RANGE) {
            long to = Math.min(from + RANGE - 1, last);
            List<StoredEntry> range = range(hall, from, to);
            long next = from;
            for (StoredEntry entry : range) {
                if (entry.n() != next) {
                    break;
                }
                each.accept(entry);
                next++;
            }
            if (next <= to) {
                throw new StoreUnreadable(
                        "the journal of %s has no entry %d".formatted(hall, next));
            }
        }
    }

    /// Believes nothing of the last entry but its number: its hash may be what is wrong.
    void walk(HallId hall, Consumer<StoredEntry> each) {
        long last =
                queries.first(
                                "SELECT n FROM journal WHERE hall = ?"
                                        + " ORDER BY hall DESC, n DESC LIMIT 1",
                                row -> row.getLong(1),
                                hall.value())
                        .orElse(0L);
        for (long from = 1; from <= last; from += RANGE) {
            range(hall, from, Math.min(from + RANGE - 1, last)).forEach(each);
        }
    }

    private List<StoredEntry> range(HallId hall, long from, long to) {
        return queries.all(
                "SELECT n, hall_day, entry, hash FROM journal"
                        + " WHERE hall = ? AND n BETWEEN ? AND ? ORDER BY hall, n",
                row ->
                        new StoredEntry(
                                row.getLong(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getString(4)),
                hall.value(),
                from,
                to);
    }
}
