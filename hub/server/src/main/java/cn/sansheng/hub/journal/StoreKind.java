package cn.sansheng.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/// What H2 and PostgreSQL do not do alike; the SQL of everything else is the same for both.
sealed interface StoreKind permits H2Store, PostgreSqlStore {
    String url();

    Properties properties();

    /// Looks at what the database itself would explain badly.
    void prepare() throws CannotOpenStore;

    /// Where it is written how far the journals once reached; empty where the database sees to
    /// that.
    Optional<Path> anchors();

    /// After a commit: returns when a power cut can no longer undo it.
    void makeDurable(Connection connection) throws SQLException;

    /// Keeps a restore out for as long as the writer's connection lives.
    void hold(Connection connection) throws SQLException;

    /// Keeps every hub out for as long as the connection lives; false while one runs.
    boolean holdAlone(Connection connection) throws SQLException;

    /// Whether a commit that failed may still happen, in a server that lost sight of us.
    boolean commitMayStillHappen(SQLException failure);

    CannotOpenStore explain(SQLException failure);
}
