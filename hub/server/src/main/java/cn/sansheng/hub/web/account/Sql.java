package cn.sansheng.hub.web.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// The little SQL that accounts, appointments and upkeep need, in statements that H2 and PostgreSQL
/// both understand.
public final class Sql {
    private final DataSource source;

    public Sql(DataSource source) {
        this.source = source;
    }

    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    public <T> Optional<T> one(String sql, Row<T> row, Object... values) {
        return all(sql, row, values).stream().findFirst();
    }

    public <T> List<T> all(String sql, Row<T> row, Object... values) {
        return transaction(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values);
                    ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row.read(rows));
                }
                return read;
            }
        });
    }

    public void run(String sql, Object... values) {
        transaction(connection -> update(connection, sql, values));
    }

    /// All of `work` or nothing of it.
    public <T> T transaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new StoreFailed(failed);
        }
    }

    public static int update(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
