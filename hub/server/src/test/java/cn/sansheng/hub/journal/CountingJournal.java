package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Counts the entries that a journal hands over.
final class CountingJournal implements Journal {
    private final Journal journal;
    int handedOver;

    CountingJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void replay(HallId hall, long after, long last, Consumer<StoredEntry> each) {
        journal.replay(
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

    @Override
    public Optional<Head> head(HallId hall) {
        return journal.head(hall);
    }

    @Override
    public void append(Batch batch) throws StoreUnavailable, OutcomeUnknown {
        journal.append(batch);
    }

    @Override
    public void saveSnapshot(Snapshot snapshot) {
        journal.saveSnapshot(snapshot);
    }

    @Override
    public List<Snapshot> snapshots(HallId hall) {
        return journal.snapshots(hall);
    }

    @Override
    public Optional<Token> tokenOf(HallId hall, TicketId ticket) {
        return journal.tokenOf(hall, ticket);
    }

    @Override
    public Optional<TicketOfToken> ticketOf(HallId hall, Token token) {
        return journal.ticketOf(hall, token);
    }

    @Override
    public long upTo(HallId hall, StationName station, UUID outbox) {
        return journal.upTo(hall, station, outbox);
    }

    @Override
    public void close() {
        journal.close();
    }
}
