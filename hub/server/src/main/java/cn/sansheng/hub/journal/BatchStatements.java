package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.WallChange.CallClosed;
import cn.sansheng.hub.journal.WallChange.CallOpened;
import cn.sansheng.hub.journal.WallChange.FactSeen;
import cn.sansheng.hub.journal.WallChange.NumberIssued;
import cn.sansheng.messages.HallId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// The writer's statements on its one connection. After a failure they hold leftovers and are made
/// anew.
final class BatchStatements implements AutoCloseable {
    private final PreparedStatement entry;
    private final PreparedStatement number;
    private final PreparedStatement fact;
    private final PreparedStatement opened;
    private final PreparedStatement closed;
    private final PreparedStatement token;
    private final PreparedStatement forgotten;
    private final PreparedStatement note;

    BatchStatements(Connection on) throws SQLException {
        entry =
                on.prepareStatement(
                        "INSERT INTO journal (hall, n, hall_day, entry, hash)"
                                + " VALUES (?, ?, ?, ?, ?)");
        number =
                on.prepareStatement(
                        "INSERT INTO issued_number (hall, hall_day, ticket_number)"
                                + " VALUES (?, ?, ?)");
        fact =
                on.prepareStatement(
                        "INSERT INTO fact_seen (hall, station, outbox, seq) VALUES (?, ?, ?, ?)");
        opened =
                on.prepareStatement(
                        "INSERT INTO open_call (hall, counter, ticket) VALUES (?, ?, ?)");
        closed = on.prepareStatement("DELETE FROM open_call WHERE hall = ? AND counter = ?");
        token =
                on.prepareStatement(
                        "INSERT INTO ticket_token (hall, token, ticket, expires)"
                                + " VALUES (?, ?, ?, ?)");
        forgotten = on.prepareStatement("DELETE FROM ticket_note WHERE hall = ? AND ticket = ?");
        note = on.prepareStatement("INSERT INTO ticket_note (hall, ticket, note) VALUES (?, ?, ?)");
    }

    void write(Iterable<Batch> batches) throws SQLException {
        for (Batch batch : batches) {
            add(batch);
        }
        for (PreparedStatement each : all()) {
            each.executeBatch();
        }
    }

    private List<PreparedStatement> all() {
        return List.of(entry, number, fact, closed, opened, token, forgotten, note);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : all()) {
            each.close();
        }
    }

    private void add(Batch batch) throws SQLException {
        for (Entry each : batch.entries()) {
            add(entry, batch.hall(), each.n(), each.day(), each.text(), each.hash());
        }
        for (WallChange each : batch.wall()) {
            add(batch.hall(), each);
        }
        for (IssuedToken each : batch.tokens()) {
            add(token, batch.hall(), each.token().value(), each.ticket().value(), each.expires());
        }
        for (NoteLeft each : batch.notes()) {
            add(batch.hall(), each);
        }
    }

    /// In the order they were left: one takes the place of that before.
    private void add(HallId hall, NoteLeft left) throws SQLException {
        note.executeBatch();
        add(forgotten, hall, left.ticket().value());
        if (left.text().isPresent()) {
            forgotten.executeBatch();
            add(note, hall, left.ticket().value(), left.text().get());
        }
    }

    /// Calls open and close in the order they were decided; all else only adds.
    private void add(HallId hall, WallChange change) throws SQLException {
        switch (change) {
            case NumberIssued(var day, var issued) -> add(number, hall, day, issued.toString());
            case FactSeen(var station, var outbox, var seq) ->
                    add(fact, hall, station.value(), outbox, seq);
            case CallOpened(var counter, var ticket) -> {
                closed.executeBatch();
                add(opened, hall, counter.value(), ticket.value());
            }
            case CallClosed(var counter) -> {
                opened.executeBatch();
                add(closed, hall, counter.value());
            }
        }
    }

    private static void add(PreparedStatement to, HallId hall, Object... values)
            throws SQLException {
        to.setString(1, hall.value());
        for (int at = 0; at < values.length; at++) {
            to.setObject(at + 2, values[at]);
        }
        to.addBatch();
    }
}
