package cn.sansheng.hub.journal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a backup holds: every table of the schema but the migrations' own, the cache and clerks'
/// notes, which outlive no day. A test sees to it that none of them needs an order or a counter.
final class BackupTables {
    private static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "snapshot", "ticket_note");

    private BackupTables() {}

    /// Each table with its columns and their types in this database's words.
    static Map<String, Map<String, String>> of(Connection connection) throws SQLException {
        Map<String, Map<String, String>> tables = new TreeMap<>();
        DatabaseMetaData schema = connection.getMetaData();
        try (ResultSet found =
                schema.getTables(
                        null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!LEFT_OUT.contains(table)) {
                    tables.put(table, columns(schema, connection.getSchema(), table));
                }
            }
        }
        return tables;
    }

    private static Map<String, String> columns(DatabaseMetaData schema, String name, String table)
            throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet found = schema.getColumns(null, name, table, "%")) {
            while (found.next()) {
                columns.put(found.getString("COLUMN_NAME"), found.getString("TYPE_NAME"));
            }
        }
        return columns;
    }

    /// Journals lie in their own order, so that a backup can be verified while it is read.
    static String select(String table, Iterable<String> columns) {
        String all = String.join(", ", columns);
        return "SELECT "
                + all
                + " FROM "
                + table
                + (table.equals("journal") ? " ORDER BY hall, n" : "");
    }
}
