package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.WallChange.NumberIssued;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.TicketNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Batches that continue a hall's journal, with texts like the real ones.
final class Sample {
    static final HallId HALL = new HallId("zhuanghe");
    static final HallId OTHER = new HallId("small");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Sample() {}

    static List<Entry> entries(HallId hall, Head after, int count) {
        List<Entry> entries = new ArrayList<>();
        Head before = after;
        for (int each = 0; each < count; each++) {
            Entry next = Entry.after(before, DAY, text(hall, before.n() + 1));
            entries.add(next);
            before = new Head(next.n(), next.hash());
        }
        return entries;
    }

    static String text(HallId hall, long n) {
        return """
        {"n":%d,"hall":"%s","day":"%s","at":"2026-11-23T00:30:00.123Z","type":"hall-opened","v":1,\
        "data":{"note":"铃响三声之内 \\u0000 𠮷 '\\"\\\\"}}\
        """
                .formatted(n, hall, DAY);
    }

    static Batch batch(HallId hall, Head after, int count, WallChange... wall) {
        return new Batch(hall, entries(hall, after, count), List.of(wall), List.of());
    }

    static Batch batch(HallId hall, Head after, int count, IssuedToken token) {
        return new Batch(hall, entries(hall, after, count), List.of(), List.of(token));
    }

    static Head head(Journal journal, HallId hall) {
        return journal.head(hall).orElse(Head.START);
    }

    static List<StoredEntry> all(Journal journal, HallId hall) {
        List<StoredEntry> entries = new ArrayList<>();
        journal.replay(hall, 0, entries::add);
        return entries;
    }

    static NumberIssued number(int serial) {
        return new NumberIssued(DAY, new TicketNumber('A', serial));
    }
}
