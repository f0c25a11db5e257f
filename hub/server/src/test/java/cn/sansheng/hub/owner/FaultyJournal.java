package cn.sansheng.hub.owner;

import cn.sansheng.hub.journal.Batch;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.OutcomeUnknown;
import cn.sansheng.hub.journal.Snapshot;
import cn.sansheng.hub.journal.StoreUnavailable;
import cn.sansheng.hub.journal.StoreUnreadable;
import cn.sansheng.hub.journal.StoredEntry;
import cn.sansheng.hub.journal.TicketOfToken;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// A journal whose next appends go wrong in a chosen way.
public final class FaultyJournal implements Journal {
    public enum Fault {
        UNAVAILABLE,
        NEVER_EXPECTED,
        KEPT_BUT_UNKNOWN,
        UNKNOWN_AND_UNREADABLE,
        LOST_AND_UNKNOWN
    }

    private final Journal inner;
    private Fault fault = Fault.UNAVAILABLE;
    private int sound;
    private int times;
    private int unreadable;

    public FaultyJournal(Journal inner) {
        this.inner = inner;
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
            inner.append(batch);
            return;
        }
        times--;
        switch (fault) {
            case UNAVAILABLE -> throw new StoreUnavailable("as asked for");
            case NEVER_EXPECTED -> throw new IllegalStateException("as asked for");
            case KEPT_BUT_UNKNOWN -> {
                inner.append(batch);
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
        inner.replay(hall, after, each);
    }

    @Override
    public void replay(HallId hall, long after, long last, Consumer<StoredEntry> each) {
        inner.replay(hall, after, last, each);
    }

    @Override
    public void walk(HallId hall, Consumer<StoredEntry> each) {
        inner.walk(hall, each);
    }

    @Override
    public Optional<Head> head(HallId hall) {
        return inner.head(hall);
    }

    @Override
    public void saveSnapshot(Snapshot snapshot) {
        inner.saveSnapshot(snapshot);
    }

    @Override
    public List<Snapshot> snapshots(HallId hall) {
        return inner.snapshots(hall);
    }

    @Override
    public Optional<Token> tokenOf(HallId hall, TicketId ticket) {
        return inner.tokenOf(hall, ticket);
    }

    @Override
    public Optional<TicketOfToken> ticketOf(HallId hall, Token token) {
        return inner.ticketOf(hall, token);
    }

    @Override
    public long upTo(HallId hall, StationName station, UUID outbox) {
        return inner.upTo(hall, station, outbox);
    }

    @Override
    public void close() {
        inner.close();
    }
}
