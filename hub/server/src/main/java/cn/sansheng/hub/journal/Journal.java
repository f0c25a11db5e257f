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

/// Where the events of all halls of one hub are kept. The reading methods throw [StoreUnreadable]
/// when the store cannot be asked.
public interface Journal extends AutoCloseable {
    /// Returns when every part of the batch is on the disk; either all of it is kept or nothing.
    void append(Batch batch) throws StoreUnavailable, OutcomeUnknown;

    /// Hands over the entries after number `after` in their order, up to the head of this moment.
    void replay(HallId hall, long after, Consumer<StoredEntry> each);

    /// The same, but at most to number `last`.
    void replay(HallId hall, long after, long last, Consumer<StoredEntry> each);

    /// As `replay` from the beginning, but hands over what is there, gaps and all: for those who
    /// judge a journal or carry it away.
    void walk(HallId hall, Consumer<StoredEntry> each);

    /// The last entry's number and hash; empty while the hall has none.
    Optional<Head> head(HallId hall);

    /// A snapshot is a cache: failing to save one is worth a log line, nothing more.
    void saveSnapshot(Snapshot snapshot);

    /// Newest first; each is fetched when the list is asked for it.
    List<Snapshot> snapshots(HallId hall);

    Optional<Token> tokenOf(HallId hall, TicketId ticket);

    Optional<TicketOfToken> ticketOf(HallId hall, Token token);

    /// What clerks have left for each other, by ticket.
    Map<TicketId, String> notes(HallId hall);

    /// The last committed fact of this outbox, 0 for one never heard of.
    long upTo(HallId hall, StationName station, UUID outbox);

    @Override
    void close();
}
