package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Hands everything to another journal; a test overrides what it watches or breaks.
public abstract class ForwardingJournal implements Journal {
    private final Journal inner;

    protected ForwardingJournal(Journal inner) {
        this.inner = inner;
    }

    @Override
    public void append(Batch batch) throws StoreUnavailable, OutcomeUnknown {
        inner.append(batch);
    }

    @Override
    public void replay(HallId hall, long after, Consumer<StoredEntry> each) {
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
    public Map<TicketId, String> notes(HallId hall) {
        return inner.notes(hall);
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
