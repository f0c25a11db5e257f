package cn.sansheng.hub.journal;

import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// One hall's part of an [InMemoryJournal].
final class InMemoryHall {
    private final List<StoredEntry> entries = new ArrayList<>();
    private final TreeMap<Long, Snapshot> snapshots = new TreeMap<>();
    private final InMemoryWall wall = new InMemoryWall();
    private final Map<TicketId, String> notes = new HashMap<>();

    synchronized void append(Batch batch) throws StoreUnavailable {
        Continuity.check(batch, head().orElse(Head.START));
        wall.claim(batch);
        for (Entry each : batch.entries()) {
            entries.add(new StoredEntry(each.n(), each.day(), each.text(), each.hash()));
        }
        for (NoteLeft each : batch.notes()) {
            notes.remove(each.ticket());
            each.text().ifPresent(text -> notes.put(each.ticket(), text));
        }
    }

    synchronized List<StoredEntry> after(long n) {
        return n >= entries.size()
                ? List.of()
                : List.copyOf(entries.subList((int) n, entries.size()));
    }

    synchronized Optional<Head> head() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast().head());
    }

    synchronized void save(Snapshot snapshot) {
        snapshots.put(snapshot.n(), snapshot);
    }

    synchronized List<Snapshot> snapshots() {
        return List.copyOf(snapshots.descendingMap().values());
    }

    synchronized Optional<Token> tokenOf(TicketId ticket) {
        return wall.tokenOf(ticket);
    }

    synchronized Optional<TicketOfToken> ticketOf(Token token) {
        return wall.ticketOf(token);
    }

    synchronized Map<TicketId, String> notes() {
        return Map.copyOf(notes);
    }

    synchronized long upTo(StationName station, UUID outbox) {
        return wall.upTo(station, outbox);
    }
}
