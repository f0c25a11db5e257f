package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The writer's own connection: opened when needed, thrown away with everything known over it when
/// something breaks. Used by the writer's thread alone.
final class WriterConnection {
    private record Open(Connection connection, BatchStatements statements) {}

    private final Database database;
    private final Map<HallId, Head> heads = new HashMap<>();
    private @Nullable Open open;

    WriterConnection(Database database) {
        this.database = database;
    }

    void connect() throws SQLException {
        connected();
    }

    private Open connected() throws SQLException {
        Open now = open;
        if (now == null) {
            Connection connection = database.connect();
            try {
                connection.setAutoCommit(false);
                database.kind().hold(connection);
                now = new Open(connection, new BatchStatements(connection));
            } finally {
                if (now == null) {
                    Quietly.close(connection);
                }
            }
            open = now;
        }
        return now;
    }

    /// Everything but the commit. A failure leaves the transaction to be rolled back.
    void write(List<Batch> batches) throws SQLException, StoreUnavailable {
        Open on = connected();
        for (Batch batch : batches) {
            Head head = heads.get(batch.hall());
            if (head == null) {
                head = Heads.of(batch.hall(), on.connection()).orElse(Head.START);
            }
            Continuity.check(batch, head);
            heads.put(batch.hall(), batch.head());
        }
        on.statements().write(batches);
    }

    void commit() throws SQLException {
        Open on = connected();
        on.connection().commit();
        database.kind().makeDurable(on.connection());
    }

    /// True when the store, asked again, has all of the batch on the disk.
    boolean kept(Batch batch) throws SQLException {
        Open on = connected();
        boolean there = Heads.holds(batch.hall(), batch.head(), on.connection());
        if (there) {
            database.kind().makeDurable(on.connection());
        }
        on.connection().rollback();
        return there;
    }

    /// True when the connection lives on; one that cannot roll back is thrown away.
    boolean rollBack() {
        heads.clear();
        Open was = open;
        if (was == null) {
            return false;
        }
        try {
            was.connection().rollback();
            was.statements().close();
            open = new Open(was.connection(), new BatchStatements(was.connection()));
            return true;
        } catch (SQLException broken) {
            forget();
            return false;
        }
    }

    boolean connects() {
        try {
            connected();
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    void forget() {
        heads.clear();
        Open was = open;
        open = null;
        if (was != null) {
            Quietly.rollBack(was.connection());
            Quietly.close(was.connection());
        }
    }
}
