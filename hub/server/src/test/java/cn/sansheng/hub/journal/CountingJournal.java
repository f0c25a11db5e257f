package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.util.function.Consumer;

/// Counts the entries that a journal hands over.
final class CountingJournal extends ForwardingJournal {
    int handedOver;

    CountingJournal(Journal journal) {
        super(journal);
    }

    @Override
    public void replay(HallId hall, long after, long last, Consumer<StoredEntry> each) {
        super.replay(
                hall,
                after,
                last,
                entry -> {
                    handedOver++;
                    each.accept(entry);
                });
    }

    @Override
    public void replay(HallId hall, long after, Consumer<StoredEntry> each) {
        replay(hall, after, Long.MAX_VALUE, each);
    }

    @Override
    public void walk(HallId hall, Consumer<StoredEntry> each) {
        replay(hall, 0, each);
    }
}
