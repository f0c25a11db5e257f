package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.CannotOpenStore.Why;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/// A PostgreSQL server that several hubs may share.
record PostgreSqlStore(String url, String user, String password) implements StoreKind {
    /// Any number would do; every hub and every restore must use the same.
    private static final long LOCK = 0x53616e7368656e67L;

    /// A dead network must not hold the writer for longer than people wait.
    @Override
    public Properties properties() {
        Properties settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", "sansheng");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "60");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("reWriteBatchedInserts", "true");
        return settings;
    }

    @Override
    public void prepare() {}

    /// COMMIT returns after the server's own fsync, unless somebody switched that off.
    @Override
    public Optional<Path> anchors() {
        return Optional.empty();
    }

    @Override
    public void makeDurable(Connection connection) {}

    @Override
    public void hold(Connection connection) throws SQLException {
        if (!lock(connection, "pg_try_advisory_lock_shared")) {
            throw new SQLException("a restore is running on this database");
        }
        connection.commit();
    }

    @Override
    public boolean holdAlone(Connection connection) throws SQLException {
        return lock(connection, "pg_try_advisory_lock");
    }

    private static boolean lock(Connection connection, String how) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet got = statement.executeQuery("SELECT " + how + "(" + LOCK + ")")) {
            return got.next() && got.getBoolean(1);
        }
    }

    /// Class 08 is a lost connection; 57P0x a server going down; all else was surely rolled back.
    @Override
    public boolean commitMayStillHappen(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    @Override
    public CannotOpenStore explain(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "53100" ->
                    new CannotOpenStore(
                            Why.DISK_FULL, "the disk of the database server is full", failure);
            case "42501", "25006" ->
                    new CannotOpenStore(
                            Why.NOT_WRITABLE,
                            "the user " + user + " may not write the database: " + url,
                            failure);
            case "28P01", "28000", "3D000" ->
                    new CannotOpenStore(
                            Why.NO_ANSWER,
                            "the database refuses the hub: " + failure.getMessage(),
                            failure);
            default ->
                    new CannotOpenStore(
                            state.startsWith("08") || state.startsWith("57P")
                                    ? Why.NO_ANSWER
                                    : Why.BROKEN,
                            "no database at " + url + ": " + failure.getMessage(),
                            failure);
        };
    }
}
