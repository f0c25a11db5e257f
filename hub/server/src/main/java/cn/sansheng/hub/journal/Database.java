package cn.sansheng.hub.journal;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.journal.CannotOpenStore.Why;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// The hub's one database, opened and brought up to date. The journal's writer has a connection of
/// its own; everything else borrows from the pool.
public final class Database implements AutoCloseable {
    private final StoreKind kind;
    private final AnchorFile anchors;
    private final HikariDataSource pool;

    /// H2 closes its file with the last connection, so the first one is kept for the writer.
    private final AtomicReference<@Nullable Connection> first;

    private Database(StoreKind kind, Connection first) {
        this.kind = kind;
        this.anchors = new AnchorFile(kind.anchors());
        this.first = new AtomicReference<>(first);
        this.pool = new HikariDataSource(settings(kind));
    }

    public static Database open(HallConfig.Store store) throws CannotOpenStore {
        StoreKind kind = kindOf(store);
        kind.prepare();
        try {
            Database database =
                    new Database(kind, DriverManager.getConnection(kind.url(), kind.properties()));
            try {
                database.migrate();
                return database;
            } catch (CannotOpenStore | SQLException | FlywayException failure) {
                database.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw kind.explain(failure);
        } catch (FlywayException failure) {
            throw failure.getCause() instanceof SQLException cause
                    ? kind.explain(cause)
                    : new CannotOpenStore(
                            Why.BROKEN,
                            "the store is damaged, or its schema cannot be brought up to date:"
                                    + " restore the last backup",
                            failure);
        }
    }

    private void migrate() throws SQLException, CannotOpenStore {
        try (Connection connection = pool.getConnection()) {
            Migrations.run(connection, pool);
        }
    }

    private static StoreKind kindOf(HallConfig.Store store) throws CannotOpenStore {
        return switch (store) {
            case HallConfig.Store.H2(Path folder) -> new H2Store(folder);
            case HallConfig.Store.PostgreSql(var url, var user, var file) ->
                    new PostgreSqlStore(url, user, secret(file));
        };
    }

    private static String secret(Path file) throws CannotOpenStore {
        try {
            return Files.readString(file).strip();
        } catch (IOException unread) {
            throw new CannotOpenStore(
                    Why.NO_ANSWER, "the database's password cannot be read from " + file, unread);
        }
    }

    private static HikariConfig settings(StoreKind kind) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("store");
        settings.setJdbcUrl(kind.url());
        settings.setDataSourceProperties(kind.properties());
        settings.setMaximumPoolSize(8);
        settings.setMinimumIdle(0);
        settings.setInitializationFailTimeout(-1);
        settings.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        // H2 calls the connections of a closed database valid.
        settings.setConnectionTestQuery("SELECT 1");
        return settings;
    }

    /// For everyone but the journal's writer.
    public DataSource pool() {
        return pool;
    }

    AnchorFile anchors() {
        return anchors;
    }

    StoreKind kind() {
        return kind;
    }

    Connection connect() throws SQLException {
        Connection kept = first.getAndSet(null);
        return kept != null ? kept : DriverManager.getConnection(kind.url(), kind.properties());
    }

    /// After a failure: H2 opens its file anew only when no connection of before is left.
    void forgetConnections() {
        pool.getHikariPoolMXBean().softEvictConnections();
        Quietly.close(first.getAndSet(null));
    }

    @Override
    public void close() {
        pool.close();
        Quietly.close(first.getAndSet(null));
    }
}
