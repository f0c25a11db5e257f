package cn.sansheng.hub;

import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.journal.JournalDays;
import cn.sansheng.hub.journal.StoredEntry;
import cn.sansheng.hub.owner.JournalNotUnderstood;
import cn.sansheng.hub.report.EntrySource;
import cn.sansheng.messages.MalformedMessage;
import java.time.LocalDate;
import java.util.function.Consumer;

/// The journal's entries for reports.
record JournalEntries(JournalDays days) implements EntrySource {
    @Override
    public void between(LocalDate from, LocalDate to, Consumer<HallEntry> each) {
        days.replay(from, to, entry -> each.accept(read(entry)));
    }

    private static HallEntry read(StoredEntry entry) {
        try {
            return HallEntry.parse(entry.text());
        } catch (MalformedMessage bad) {
            throw JournalNotUnderstood.entry(entry.n(), bad);
        }
    }
}
