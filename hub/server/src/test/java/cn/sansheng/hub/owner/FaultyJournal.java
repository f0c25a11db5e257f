package cn.sansheng.hub.owner;

import cn.sansheng.hub.journal.Batch;
import cn.sansheng.hub.journal.ForwardingJournal;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.OutcomeUnknown;
import cn.sansheng.hub.journal.StoreUnavailable;
import cn.sansheng.hub.journal.StoreUnreadable;
import cn.sansheng.hub.journal.StoredEntry;
import cn.sansheng.messages.HallId;
import java.util.function.Consumer;

/// A journal whose next appends go wrong in a chosen way.
public final class FaultyJournal extends ForwardingJournal {
    public enum Fault {
        UNAVAILABLE,
        NEVER_EXPECTED,
        KEPT_BUT_UNKNOWN,
        UNKNOWN_AND_UNREADABLE,
        LOST_AND_UNKNOWN
    }

    private Fault fault = Fault.UNAVAILABLE;
    private int sound;
    private int times;
    private int unreadable;

    public FaultyJournal(Journal inner) {
        super(inner);
    }

    /// One that keeps a first batch and then does what nobody expects.
    public static FaultyJournal breakingAfterOne(Journal inner) {
        FaultyJournal journal = new FaultyJournal(inner);
        journal.fail(Fault.NEVER_EXPECTED, 1);
        journal.sound = 1;
        return journal;
    }

    synchronized void fail(Fault how, int howOften) {
        fault = how;
        times = howOften;
    }

    @Override
    public synchronized void append(Batch batch) throws StoreUnavailable, OutcomeUnknown {
        if (times == 0 || sound-- > 0) {
            super.append(batch);
            return;
        }
        times--;
        switch (fault) {
            case UNAVAILABLE -> throw new StoreUnavailable("as asked for");
            case NEVER_EXPECTED -> throw new IllegalStateException("as asked for");
            case KEPT_BUT_UNKNOWN -> {
                super.append(batch);
                throw new OutcomeUnknown("as asked for");
            }
            case UNKNOWN_AND_UNREADABLE -> {
                unreadable = 2;
                throw new OutcomeUnknown("as asked for");
            }
            case LOST_AND_UNKNOWN -> throw new OutcomeUnknown("as asked for");
        }
    }

    @Override
    public synchronized void replay(HallId hall, long after, Consumer<StoredEntry> each) {
        if (unreadable > 0) {
            unreadable--;
            throw new StoreUnreadable("as asked for");
        }
        super.replay(hall, after, each);
    }
}
