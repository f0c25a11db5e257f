package cn.sansheng.hub.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/// The migrations of what pages keep, on a database in memory.
public final class AccountsStore {
    private AccountsStore() {}

    public static DataSource create() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        List.of("V2__accounts.sql", "V4__appointments.sql", "V6__upkeep.sql")
                .forEach(file -> run(source, file));
        return source;
    }

    private static void run(DataSource source, String file) {
        try (InputStream sql = AccountsStore.class.getResourceAsStream("/db/migration/" + file);
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
