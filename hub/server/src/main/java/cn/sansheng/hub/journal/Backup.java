package cn.sansheng.hub.journal;

import cn.sansheng.hub.control.Answer;
import cn.sansheng.messages.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the whole store of one moment as text, while the hub works on.
final class Backup {
    private static final int FETCHED = 1_000;

    private final Answer to;
    private final MessageDigest sha256 = HashChain.sha256();
    private long rows;

    private Backup(Answer to) {
        this.to = to;
    }

    /// Serializable, because on H2 only that level takes the picture of all tables at once.
    static void write(Database database, Answer to) throws SQLException, IOException {
        try (Connection connection = database.pool().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try {
                new Backup(to).everything(connection);
            } finally {
                Quietly.rollBack(connection);
            }
        }
    }

    private void everything(Connection connection) throws SQLException, IOException {
        line(new BackupLine.Start(BackupLine.FORMAT, Migrations.newest()).text());
        for (Map.Entry<String, Map<String, String>> each : BackupTables.of(connection).entrySet()) {
            List<String> columns = List.copyOf(each.getValue().keySet());
            line(Json.text(new BackupLine.Table(each.getKey(), columns)));
            table(connection, each.getKey(), columns);
        }
        String sum = HexFormat.of().formatHex(sha256.digest());
        to.line(Json.text(new BackupLine.End(true, rows, sum)));
    }

    private void table(Connection connection, String table, List<String> columns)
            throws SQLException, IOException {
        try (PreparedStatement all =
                connection.prepareStatement(BackupTables.select(table, columns))) {
            all.setFetchSize(FETCHED);
            try (ResultSet found = all.executeQuery()) {
                while (found.next()) {
                    List<@Nullable String> values = new ArrayList<>();
                    for (int at = 1; at <= columns.size(); at++) {
                        values.add(found.getString(at));
                    }
                    line(Json.text(values));
                    rows++;
                }
            }
        }
    }

    private void line(String text) throws IOException {
        sha256.update((text + "\n").getBytes(StandardCharsets.UTF_8));
        to.line(text);
    }
}
