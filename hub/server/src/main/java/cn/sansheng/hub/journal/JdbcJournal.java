package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.CannotOpenStore.Why;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The journal in H2 or PostgreSQL.
public final class JdbcJournal implements Journal {
    private final JournalWriter writer;
    private final JournalReader reader;
    private final SnapshotTable snapshots;
    private final StoreQueries queries;

    private JdbcJournal(Database database) {
        queries = new StoreQueries(database);
        writer = new JournalWriter(database);
        reader = new JournalReader(queries);
        snapshots = new SnapshotTable(database.pool(), queries);
    }

    /// On an opened database, which stays its opener's to close, after this. Refuses a store that
    /// has lost what was once kept in it.
    public static JdbcJournal on(Database database) throws CannotOpenStore {
        JdbcJournal journal = asItIs(database);
        try {
            for (Map.Entry<HallId, Head> each : database.anchors().all().entrySet()) {
                journal.mustHold(each.getKey(), each.getValue(), database.anchors());
            }
            return journal;
        } catch (CannotOpenStore | StoreUnreadable refused) {
            journal.close();
            throw refused;
        }
    }

    private void mustHold(HallId hall, Head anchor, AnchorFile anchors) throws CannotOpenStore {
        boolean held =
                queries.ask(
                        "entry %d of %s".formatted(anchor.n(), hall),
                        connection -> Heads.holds(hall, anchor, connection));
        if (!held) {
            long last = head(hall).map(Head::n).orElse(0L);
            throw new CannotOpenStore(
                    Why.LOST_ENTRIES,
                    ("the store has lost entries: the journal of %s ends at %d, and once held %d."
                                    + " Restore the last backup; or delete %s to go on without them,"
                                    + " and the numbers after it are given out again")
                            .formatted(hall, last, anchor.n(), anchors));
        }
    }

    /// The same, whatever the store has lost: for those who judge it or carry it away.
    static JdbcJournal asItIs(Database database) throws CannotOpenStore {
        JdbcJournal journal = new JdbcJournal(database);
        try {
            journal.writer.start();
            return journal;
        } catch (SQLException failure) {
            throw database.kind().explain(failure);
        }
    }

    @Override
    public void append(Batch batch) throws StoreUnavailable, OutcomeUnknown {
        writer.append(batch);
    }

    @Override
    public void replay(HallId hall, long after, Consumer<StoredEntry> each) {
        replay(hall, after, Long.MAX_VALUE, each);
    }

    @Override
    public void replay(HallId hall, long after, long last, Consumer<StoredEntry> each) {
        head(hall).ifPresent(head -> reader.replay(hall, after, Math.min(last, head.n()), each));
    }

    @Override
    public void walk(HallId hall, Consumer<StoredEntry> each) {
        reader.walk(hall, each);
    }

    @Override
    public Optional<Head> head(HallId hall) {
        return queries.ask("the head of " + hall, connection -> Heads.of(hall, connection));
    }

    @Override
    public void saveSnapshot(Snapshot snapshot) {
        snapshots.save(snapshot);
    }

    @Override
    public List<Snapshot> snapshots(HallId hall) {
        return snapshots.of(hall);
    }

    @Override
    public Optional<Token> tokenOf(HallId hall, TicketId ticket) {
        return queries.first(
                "SELECT token FROM ticket_token WHERE hall = ? AND ticket = ?",
                row -> new Token(row.getString(1)),
                hall.value(),
                ticket.value());
    }

    @Override
    public Optional<TicketOfToken> ticketOf(HallId hall, Token token) {
        return queries.first(
                "SELECT ticket, expires FROM ticket_token WHERE hall = ? AND token = ?",
                row ->
                        new TicketOfToken(
                                new TicketId(row.getObject(1, UUID.class)),
                                row.getObject(2, LocalDate.class)),
                hall.value(),
                token.value());
    }

    @Override
    public Map<TicketId, String> notes(HallId hall) {
        Map<TicketId, String> notes = new HashMap<>();
        queries.all(
                        "SELECT ticket, note FROM ticket_note WHERE hall = ?",
                        row ->
                                Map.entry(
                                        new TicketId(row.getObject(1, UUID.class)),
                                        row.getString(2)),
                        hall.value())
                .forEach(each -> notes.put(each.getKey(), each.getValue()));
        return notes;
    }

    @Override
    public long upTo(HallId hall, StationName station, UUID outbox) {
        return queries.first(
                        "SELECT seq FROM fact_seen WHERE hall = ? AND station = ? AND outbox = ?"
                                + " ORDER BY hall DESC, station DESC, outbox DESC, seq DESC"
                                + " LIMIT 1",
                        row -> row.getLong(1),
                        hall.value(),
                        station.value(),
                        outbox)
                .orElse(0L);
    }

    @Override
    public void close() {
        writer.close();
    }
}
