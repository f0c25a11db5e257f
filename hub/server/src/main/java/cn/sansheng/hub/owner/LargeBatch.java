package cn.sansheng.hub.owner;

import cn.sansheng.hub.journal.Batch;
import cn.sansheng.hub.journal.Entry;
import cn.sansheng.hub.journal.IssuedToken;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.NoteLeft;
import cn.sansheng.hub.journal.OutcomeUnknown;
import cn.sansheng.hub.journal.StoreUnavailable;
import cn.sansheng.hub.journal.WallChange;
import cn.sansheng.messages.HallId;
import java.util.ArrayList;
import java.util.List;

/// Many rounds in one commit, where nobody waits for an answer.
final class LargeBatch {
    private static final int ENTRIES = 5_000;

    private final HallId hall;
    private final Journal journal;
    private final List<Entry> entries = new ArrayList<>();
    private final List<WallChange> wall = new ArrayList<>();
    private final List<IssuedToken> tokens = new ArrayList<>();
    private final List<NoteLeft> notes = new ArrayList<>();

    LargeBatch(HallId hall, Journal journal) {
        this.hall = hall;
        this.journal = journal;
    }

    void add(Batch batch) throws StoreUnavailable, OutcomeUnknown {
        entries.addAll(batch.entries());
        wall.addAll(batch.wall());
        tokens.addAll(batch.tokens());
        notes.addAll(batch.notes());
        if (entries.size() >= ENTRIES) {
            keep();
        }
    }

    /// What was added is on the disk when this returns.
    void keep() throws StoreUnavailable, OutcomeUnknown {
        if (!entries.isEmpty()) {
            journal.append(new Batch(hall, entries, wall, tokens, notes));
            entries.clear();
            wall.clear();
            tokens.clear();
            notes.clear();
        }
    }
}
