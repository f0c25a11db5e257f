package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// A journal that is gone with its process: for tests of everything above it. It keeps the same
/// promises and the same walls as the real one, but the durability.
public final class InMemoryJournal implements Journal {
    private final Map<HallId, InMemoryHall> halls = new ConcurrentHashMap<>();

    @Override
    public void append(Batch batch) throws StoreUnavailable {
        hall(batch.hall()).append(batch);
    }

    @Override
    public void replay(HallId hall, long after, Consumer<StoredEntry> each) {
        replay(hall, after, Long.MAX_VALUE, each);
    }

    @Override
    public void replay(HallId hall, long after, long last, Consumer<StoredEntry> each) {
        hall(hall).after(after).stream().filter(entry -> entry.n() <= last).forEach(each);
    }

    @Override
    public void walk(HallId hall, Consumer<StoredEntry> each) {
        replay(hall, 0, each);
    }

    @Override
    public Optional<Head> head(HallId hall) {
        return hall(hall).head();
    }

    @Override
    public void saveSnapshot(Snapshot snapshot) {
        hall(snapshot.hall()).save(snapshot);
    }

    @Override
    public List<Snapshot> snapshots(HallId hall) {
        return hall(hall).snapshots();
    }

    @Override
    public Optional<Token> tokenOf(HallId hall, TicketId ticket) {
        return hall(hall).tokenOf(ticket);
    }

    @Override
    public Optional<TicketOfToken> ticketOf(HallId hall, Token token) {
        return hall(hall).ticketOf(token);
    }

    @Override
    public Map<TicketId, String> notes(HallId hall) {
        return hall(hall).notes();
    }

    @Override
    public long upTo(HallId hall, StationName station, UUID outbox) {
        return hall(hall).upTo(station, outbox);
    }

    @Override
    public void close() {}

    private InMemoryHall hall(HallId hall) {
        return halls.computeIfAbsent(hall, _ -> new InMemoryHall());
    }
}
