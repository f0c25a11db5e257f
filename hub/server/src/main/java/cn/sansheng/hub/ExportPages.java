package cn.sansheng.hub;

import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.StoredEntry;
import cn.sansheng.hub.web.JournalPages;
import cn.sansheng.messages.HallId;
import java.util.ArrayList;
import java.util.List;

/// The journal's pages for the API.
record ExportPages(HallId hall, Journal journal) implements JournalPages {
    @Override
    public List<String> linesAfter(long after, int limit) {
        List<String> lines = new ArrayList<>();
        long last = Math.min(after + limit, journal.head(hall).map(Head::n).orElse(0L));
        journal.replay(hall, after, last, (StoredEntry entry) -> lines.add(entry.line()));
        return lines;
    }
}
