package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.AbstractList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The newest few snapshots of each hall.
final class SnapshotTable {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotTable.class);
    private static final int KEPT = 3;

    private final DataSource pool;
    private final StoreQueries queries;

    SnapshotTable(DataSource pool, StoreQueries queries) {
        this.pool = pool;
        this.queries = queries;
    }

    void save(Snapshot snapshot) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            boolean saved = false;
            try {
                replace(snapshot, connection);
                connection.commit();
                saved = true;
            } finally {
                if (!saved) {
                    Quietly.rollBack(connection);
                }
            }
        } catch (SQLException failure) {
            LOG.warn("hall {}: no snapshot at {}", snapshot.hall(), snapshot.n(), failure);
        }
    }

    private void replace(Snapshot snapshot, Connection connection) throws SQLException {
        List<Long> old = numbers(snapshot.hall()).stream().skip(KEPT - 1L).toList();
        try (PreparedStatement delete =
                        connection.prepareStatement(
                                "DELETE FROM snapshot WHERE hall = ? AND (n = ? OR n <= ?)");
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO snapshot (hall, n, hash, format, state)"
                                        + " VALUES (?, ?, ?, ?, ?)")) {
            delete.setString(1, snapshot.hall().value());
            delete.setLong(2, snapshot.n());
            delete.setLong(3, old.isEmpty() ? 0 : old.getFirst());
            delete.executeUpdate();
            insert.setString(1, snapshot.hall().value());
            insert.setLong(2, snapshot.n());
            insert.setString(3, snapshot.hash());
            insert.setInt(4, snapshot.format());
            insert.setBytes(5, snapshot.state().bytes());
            insert.executeUpdate();
        }
    }

    List<Snapshot> of(HallId hall) {
        List<Long> numbers = numbers(hall);
        return new AbstractList<>() {
            @Override
            public Snapshot get(int index) {
                return read(hall, numbers.get(index));
            }

            @Override
            public int size() {
                return numbers.size();
            }
        };
    }

    private List<Long> numbers(HallId hall) {
        return queries.all(
                "SELECT n FROM snapshot WHERE hall = ? ORDER BY hall DESC, n DESC",
                row -> row.getLong(1),
                hall.value());
    }

    /// One that was pruned since the list was made is as good as one that is not believed.
    private Snapshot read(HallId hall, long n) {
        return queries.first(
                        "SELECT hash, format, state FROM snapshot WHERE hall = ? AND n = ?",
                        row ->
                                new Snapshot(
                                        hall,
                                        n,
                                        row.getString(1),
                                        row.getInt(2),
                                        Packed.read(row.getBytes(3))),
                        hall.value(),
                        n)
                .orElseGet(() -> new Snapshot(hall, n, HashChain.GENESIS, 0, Packed.NOTHING));
    }
}
