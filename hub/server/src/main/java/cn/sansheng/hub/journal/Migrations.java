package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.CannotOpenStore.Why;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the schema up to date. Flyway takes most of a second to wake, so it is asked only when
/// its own table says there is something to do.
public final class Migrations {
    /// Every file of db/migration, oldest first; a test compares the two.
    public static final List<String> FILES =
            List.of(
                    "V1__journal.sql",
                    "V2__accounts.sql",
                    "V3__stations.sql",
                    "V4__appointments.sql",
                    "V5__ticket_notes.sql",
                    "V6__upkeep.sql",
                    "V7__packed_snapshots.sql");

    private Migrations() {}

    static int newest() {
        return FILES.size();
    }

    static void run(Connection connection, DataSource database)
            throws SQLException, CannotOpenStore {
        int found = version(connection);
        if (found > newest()) {
            throw new CannotOpenStore(
                    Why.NEWER_SCHEMA,
                    "the store has schema %d, this hub knows up to %d: start a newer hub"
                            .formatted(found, newest()));
        }
        if (found < newest()) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
    }

    private static int version(Connection connection) throws SQLException {
        if (!known(connection)) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT max(CAST(version AS integer)) FROM flyway_schema_history"
                                        + " WHERE success = TRUE AND version IS NOT NULL")) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private static boolean known(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT 1 FROM information_schema.tables"
                                        + " WHERE table_name = 'flyway_schema_history'"
                                        + " AND table_schema = current_schema")) {
            return found.next();
        }
    }
}
