package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A hall's journal by days. Days never go backwards in a journal, so a day's first entry is found
/// by halving: some twenty look-ups by the key, however many years lie before it.
public record JournalDays(HallId hall, Journal journal) {

    /// Hands over the entries of these days, both included, in their order.
    public void replay(LocalDate from, LocalDate to, Consumer<StoredEntry> each) {
        long head = journal.head(hall).map(Head::n).orElse(0L);
        long before = lastBefore(from, 0, head);
        journal.replay(hall, before, lastBefore(to.plusDays(1), before, head), each);
    }

    /// The number of the last entry of an earlier day, `low` when there is none after it.
    private long lastBefore(LocalDate day, long low, long high) {
        long from = low;
        long to = high;
        while (from < to) {
            long middle = (from + to + 1) / 2;
            if (dayOf(middle).isBefore(day)) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    private LocalDate dayOf(long n) {
        List<LocalDate> day = new ArrayList<>(1);
        journal.replay(hall, n - 1, n, entry -> day.add(entry.day()));
        return day.getFirst();
    }
}
