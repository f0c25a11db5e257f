package cn.sansheng.hub.journal;

import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts a backup in the place of what the store holds, in one transaction: all of it or nothing.
final class Restore {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<String, Map<String, String>> tables;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private int waiting;
    private @Nullable PreparedStatement last;

    private Restore(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = BackupTables.of(connection);
    }

    /// The verdict on each hall's journal; unless all are whole the store stays as it was.
    static Map<String, Verification> from(Path file, Database database)
            throws SQLException, IOException, MalformedMessage, StoreUnavailable {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            if (!database.kind().holdAlone(connection)) {
                throw new StoreUnavailable("a hub is running on this database: stop it first");
            }
            boolean whole = false;
            try {
                Map<String, Verification> halls = new Restore(connection).all(file);
                whole = halls.values().stream().allMatch(each -> each.exitCode() == 0);
                return halls;
            } finally {
                if (whole) {
                    database.anchors().forget();
                    connection.commit();
                    database.kind().makeDurable(connection);
                } else {
                    Quietly.rollBack(connection);
                }
            }
        }
    }

    private Map<String, Verification> all(Path file)
            throws SQLException, IOException, MalformedMessage {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables.keySet()) {
                statement.executeUpdate("DELETE FROM " + table);
            }
            statement.executeUpdate("DELETE FROM snapshot");
            statement.executeUpdate("DELETE FROM ticket_note");
        }
        Map<String, ChainCheck> checks = new BackupReader(List.of()).read(file, this::insert);
        flush();
        Map<String, Verification> halls = new TreeMap<>();
        checks.forEach((hall, check) -> halls.put(hall, check.verdict()));
        return halls;
    }

    private void insert(BackupLine.Table table, BackupLine.Row row)
            throws SQLException, MalformedMessage {
        PreparedStatement insert = inserts.get(table.table());
        if (insert == null) {
            insert = connection.prepareStatement(statement(table));
            inserts.put(table.table(), insert);
        }
        if (!insert.equals(last) || waiting == BATCH) {
            flush();
        }
        for (int at = 0; at < row.values().size(); at++) {
            insert.setString(at + 1, row.values().get(at));
        }
        insert.addBatch();
        last = insert;
        waiting++;
    }

    private void flush() throws SQLException {
        if (last != null) {
            last.executeBatch();
        }
        waiting = 0;
    }

    /// Names come from a file, so only those that this schema has are put into a statement.
    private String statement(BackupLine.Table table) throws MalformedMessage {
        Map<String, String> columns = tables.getOrDefault(table.table(), Map.of());
        if (table.columns().isEmpty() || !columns.keySet().containsAll(table.columns())) {
            throw new MalformedMessage("this hub's store has no such table: " + table.table());
        }
        StringBuilder casts = new StringBuilder();
        for (String column : table.columns()) {
            casts.append(casts.isEmpty() ? "" : ", ")
                    .append("CAST(? AS ")
                    .append(columns.get(column))
                    .append(')');
        }
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(table.table(), String.join(", ", table.columns()), casts);
    }
}
